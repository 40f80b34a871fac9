// Tab 异常 of an instance: what failed in it, in plain words.
import {pick} from '../language.js';
import {element} from '../page.js';
import {pane} from '../pane.js';
import {incidentList} from './incident-list.js';

const words = pick({
  zh: {tab: '异常说明', none: '这个流程实例没有异常。'},
  en: {tab: 'Incidents explained', none: 'Nothing has failed in this instance.'}
});

async function content({processInstanceId}, signal, again) {
  const list = await incidentList({instance: processInstanceId}, signal, again);
  return [list ?? element('p', 'yishi-stuck-empty', words.none)];
}

export default [{
  id: 'yishi-incidents',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 45,
  properties: {label: words.tab},
  ...pane('yishi-matter', content)
}];
