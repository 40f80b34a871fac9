// On the card of a step that stands for one of many: which one it is. Asked once for all cards that are drawn together.
import {read} from './calls.js';
import {element} from './elements.js';
import {root} from './house.js';

let together = null;
const waiting = new Set();

function subjects() {
  const tasks = [...waiting].map(encodeURIComponent).join(',');
  together = null;
  waiting.clear();
  return read(`${root}/api/subjects?tasks=${tasks}`);
}

function subjectOf(task) {
  waiting.add(task);
  together ??= Promise.resolve().then(subjects);
  return together.then(found => found[task]);
}

export default [{
  id: 'yishi-subject',
  pluginPoint: 'tasklist.card',
  priority: 300,
  // a list that lacks it is still the list
  render: (node, {taskId}) => subjectOf(taskId).then(
    subject => subject && node.replaceChildren(element('div', 'yishi-subject', subject)), () => {}),
  unmount: () => {}
}];
