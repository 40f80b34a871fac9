// A tab of an instance: what failed in it, in plain words.
import {element} from '../elements.js';
import {say} from '../house.js';
import {pane} from '../pane.js';
import {incidentList} from './incident-list.js';

async function content({processInstanceId}, signal, again) {
  const {list} = await incidentList({instance: processInstanceId}, signal, again);
  return [list ?? element('p', 'yishi-stuck-empty', say('incidents.none'))];
}

export default [{
  id: 'yishi-incidents',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 45,
  properties: {label: say('incidents.tab')},
  ...pane('yishi-matter', content)
}];
