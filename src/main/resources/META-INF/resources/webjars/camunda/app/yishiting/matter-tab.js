// Tab 议事记录 beside the form of a task: the matter the task belongs to, and its ledger.
import {pick} from './language.js';
import {heading, ledger, matterOf} from './matter-view.js';
import {pane} from './pane.js';
import {read, Refusal} from './page.js';

const words = pick({
  zh: {tab: '议事记录', noMatter: '这项待办没有关联的事项。'},
  en: {tab: 'Ledger', noMatter: 'This task belongs to no matter.'}
});

async function content({api, taskId}, signal) {
  const variables = await read(`${api.engineApi}/task/${encodeURIComponent(taskId)}/variables?deserializeValues=false`,
    signal);
  const number = variables.matterNumber?.value;
  if (!number) {
    throw new Refusal(words.noMatter);
  }
  const matter = await matterOf(number, signal);
  return [heading(matter), ledger(matter)];
}

export default [{
  id: 'yishi-matter',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: words.tab},
  ...pane('yishi-matter', content)
}];
