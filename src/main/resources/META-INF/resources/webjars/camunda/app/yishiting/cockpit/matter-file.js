// A tab of an instance: facts, open steps, files and ledger of the matter that it moves.
import {read, Refusal} from '../calls.js';
import {say} from '../house.js';
import {files, heading, ledger, matterOf, openSteps} from '../matter-view.js';
import {pane} from '../pane.js';

async function content({api, processInstanceId}, signal) {
  const instance = await read(`${api.engineApi}/process-instance/${encodeURIComponent(processInstanceId)}`, signal);
  if (!instance.businessKey) {
    throw new Refusal(say('matter-file.noMatter'));
  }
  const matter = await matterOf(instance.businessKey, signal);
  return [heading(matter), openSteps(matter), files(matter), ledger(matter)];
}

export default [{
  id: 'yishi-matter-file',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 50,
  properties: {label: say('matter-file.tab')},
  ...pane('yishi-matter', content)
}];
