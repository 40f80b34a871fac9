// On the card of a step: the title and place of its matter, which of many it is, and the time that is left. Asked once
// for all cards that are drawn together.
import {read} from './calls.js';
import {element} from './elements.js';
import {root, say} from './house.js';

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

function words({title, place, item, due, state}) {
  return [
    element('div', 'yishi-card-title', title),
    element('div', 'yishi-card-place', place),
    item && element('div', 'yishi-subject', item),
    due && element('div', `yishi-card-due yishi-card-${state}`, due)
  ].filter(Boolean);
}

export default [{
  id: 'yishi-subject',
  pluginPoint: 'tasklist.card',
  priority: 300,
  // a list that lacks it is still the list
  render: (node, {taskId}) => subjectOf(taskId).then(
    subject => subject && node.replaceChildren(...words(subject)), () => {}),
  unmount: () => {}
}];
