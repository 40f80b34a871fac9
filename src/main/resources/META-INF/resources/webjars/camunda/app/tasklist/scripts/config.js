import {brand} from '../../yishiting/brand.js';
import {pick} from '../../yishiting/language.js';

const common = await brand('tasklist');
const keys = pick({
  zh: {claim: '签收当前待办', filters: '跳到第一个筛选', list: '跳到第一项待办', form: '跳到表单第一项', start: '打开“启动流程”窗口'},
  en: {
    claim: 'claims the currently selected task',
    filters: 'set the focus to the first filter in the list',
    list: 'sets the focus to the first task in the list',
    form: 'sets the focus to the first input field in a task form',
    start: 'opens the start process modal dialog'
  }
});

export default {
  ...common,
  customScripts: [
    ...common.customScripts,
    ...['form-texts', 'form-links', 'form-lists', 'claim-first', 'matter-tab', 'step-tab', 'narrow'].map(script => `../yishiting/${script}`)
  ],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: keys.claim},
    focusFilter: {key: 'ctrl+shift+f', description: keys.filters},
    focusList: {key: 'ctrl+alt+l', description: keys.list},
    focusForm: {key: 'ctrl+alt+f', description: keys.form},
    startProcess: {key: 'ctrl+alt+p', description: keys.start}
  }
};
