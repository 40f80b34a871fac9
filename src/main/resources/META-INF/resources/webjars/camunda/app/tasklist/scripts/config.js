import {brand} from '../../yishiting/brand.js';
import {say} from '../../yishiting/house.js';

const common = await brand('tasklist');

// The engine's own tabs show the block that a step is drawn in, not the matter.
document.querySelector('base').setAttribute('cam-exclude-plugins',
  'tasklist.task.detail:task-detail-history,tasklist.task.detail:task-detail-diagram');

export default {
  ...common,
  customScripts: [
    ...common.customScripts,
    ...['form-texts', 'form-links', 'form-lists', 'form-sent', 'form-files', 'claim-first', 'work-lists', 'card-subjects', 'matter-tab', 'step-tab',
      'diagram-tab', 'narrow'].map(script => `../yishiting/${script}`)
  ],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: say('tasklist.claim')},
    focusFilter: {key: 'ctrl+shift+f', description: say('tasklist.filters')},
    focusList: {key: 'ctrl+alt+l', description: say('tasklist.list')},
    focusForm: {key: 'ctrl+alt+f', description: say('tasklist.form')},
    startProcess: {key: 'ctrl+alt+p', description: say('tasklist.start')}
  }
};
