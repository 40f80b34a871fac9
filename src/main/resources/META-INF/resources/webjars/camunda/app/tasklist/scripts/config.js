import {brand} from '../../yishiting/brand.js';
import {say} from '../../yishiting/house.js';

const common = await brand('tasklist');

export default {
  ...common,
  customScripts: [
    ...common.customScripts,
    ...['form-texts', 'form-links', 'form-lists', 'claim-first', 'work-lists', 'card-subjects', 'matter-tab', 'step-tab', 'narrow'].map(script => `../yishiting/${script}`)
  ],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: say('tasklist.claim')},
    focusFilter: {key: 'ctrl+shift+f', description: say('tasklist.filters')},
    focusList: {key: 'ctrl+alt+l', description: say('tasklist.list')},
    focusForm: {key: 'ctrl+alt+f', description: say('tasklist.form')},
    startProcess: {key: 'ctrl+alt+p', description: say('tasklist.start')}
  }
};
