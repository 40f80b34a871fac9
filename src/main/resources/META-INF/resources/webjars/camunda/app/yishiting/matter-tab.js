// A tab beside the form of a task: the matter the task belongs to, and its ledger.
import {read, Refusal} from './calls.js';
import {say} from './house.js';
import {heading, ledger, matterOf} from './matter-view.js';
import {pane} from './pane.js';

async function content({api, taskId}, signal) {
  const variables = await read(`${api.engineApi}/task/${encodeURIComponent(taskId)}/variables?deserializeValues=false`,
    signal);
  const number = variables.matterNumber?.value;
  if (!number) {
    throw new Refusal(say('matter-tab.noMatter'));
  }
  const matter = await matterOf(number, signal);
  return [heading(matter), ledger(matter)];
}

export default [{
  id: 'yishi-matter',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: say('matter-tab.tab')},
  ...pane('yishi-matter', content)
}];
