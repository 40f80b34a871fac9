// Tab 议事档案 of an instance: facts, open steps, files and ledger of the matter that it moves.
import {pick} from '../language.js';
import {files, heading, ledger, matterOf, openSteps} from '../matter-view.js';
import {pane} from '../pane.js';
import {read, Refusal} from '../page.js';

const words = pick({
  zh: {tab: '议事档案', noMatter: '这个流程实例没有关联的事项。'},
  en: {tab: 'Dossier', noMatter: 'This instance belongs to no matter.'}
});

async function content({api, processInstanceId}, signal) {
  const instance = await read(`${api.engineApi}/process-instance/${encodeURIComponent(processInstanceId)}`, signal);
  if (!instance.businessKey) {
    throw new Refusal(words.noMatter);
  }
  const matter = await matterOf(instance.businessKey, signal);
  return [heading(matter), openSteps(matter), files(matter), ledger(matter)];
}

export default [{
  id: 'yishi-matter-file',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 50,
  properties: {label: words.tab},
  ...pane('yishi-matter', content)
}];
