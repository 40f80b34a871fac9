// A tab beside the form of a task: the procedure of the matter with the stages it has passed and the one it is in.
import {read, Refusal} from './calls.js';
import {drawDiagram} from './bpmn-viewer.js';
import {element} from './elements.js';
import {root, say} from './house.js';
import {matterOf} from './matter-view.js';
import {pane} from './pane.js';

const MARKERS = {DONE: 'yishi-passed', PRESENT: 'yishi-present'};

function mark(viewer, stages) {
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  stages.filter(stage => MARKERS[stage.state] && registry.get(stage.activity))
    .forEach(stage => canvas.addMarker(stage.activity, MARKERS[stage.state]));
}

function stageLine({name, state}) {
  const line = element('li', '', name, ' ', element('span', `yishi-stage-${state.toLowerCase()}`, say(`diagram-tab.state.${state}`)));
  if (state === 'PRESENT') {
    line.setAttribute('aria-current', 'step');
  }
  return line;
}

async function content({api, taskId}, signal) {
  const variables = await read(`${api.engineApi}/task/${encodeURIComponent(taskId)}/variables?deserializeValues=false`, signal);
  const number = variables.matterNumber?.value;
  if (!number) {
    throw new Refusal(say('matter-tab.noMatter'));
  }
  const {stages} = await matterOf(number, signal);
  const sheet = element('div', 'yishi-sheet');
  sheet.setAttribute('aria-hidden', 'true');
  const show = () => drawDiagram(sheet, `${root}/desk/matters/${encodeURIComponent(number)}/diagram`,
    viewer => mark(viewer, stages), signal);
  // it can be measured once it is part of the page
  requestAnimationFrame(show);
  return [element('ol', 'yishi-stages', ...stages.map(stageLine)), sheet];
}

export default [{
  id: 'yishi-diagram',
  pluginPoint: 'tasklist.task.detail',
  priority: 700,
  properties: {label: say('diagram-tab.tab')},
  ...pane('yishi-matter', content)
}];
