// The questions that can be asked of the history.
import {pick} from '../language.js';
import {element} from '../page.js';
import {button, field, input, select} from './pieces.js';

const words = pick({
  zh: {
    number: '编号', text: '标题或地点', procedure: '流程', division: '区划', state: '状态', from: '办结从', to: '到', minDays: '至少用时（日历日）',
    any: '不限', search: '查询', clear: '清空'
  },
  en: {
    number: 'Number', text: 'Title or place', procedure: 'Procedure', division: 'Division', state: 'State', from: 'Closed from',
    to: 'to', minDays: 'Took at least (calendar days)', any: 'any', search: 'Search', clear: 'Clear'
  }
});

const any = ['', words.any];

// choices as the server gives them; wanted are values by name; calls back with the values when somebody searches
export function searchForm(choices, wanted, ask) {
  const shortest = input('number', 'minDays', wanted.minDays);
  shortest.min = '0';
  const form = element('form', 'yishi-search',
    field(words.number, input('search', 'number', wanted.number)),
    field(words.text, input('search', 'text', wanted.text)),
    field(words.procedure, select('procedure', [any, ...Object.entries(choices.procedures)], wanted.procedure)),
    field(words.division, select('division', [any, ...choices.divisions.map(({code, name, depth}) =>
      [code, `${'　'.repeat(depth)}${name}`])], wanted.division)),
    field(words.state, select('state', Object.entries(choices.states), wanted.state || 'OVER')),
    field(words.from, input('date', 'from', wanted.from)),
    field(words.to, input('date', 'to', wanted.to)),
    field(words.minDays, shortest));
  const values = () => Object.fromEntries(new FormData(form));
  const submit = button(words.search, () => {}, 'btn-primary');
  submit.type = 'submit';
  form.append(element('div', 'yishi-actions', submit, button(words.clear, () => {
    form.querySelectorAll('input').forEach(entry => {
      entry.value = '';
    });
    form.querySelectorAll('select').forEach(choice => {
      choice.selectedIndex = 0;
    });
    ask(values());
  })));
  form.addEventListener('submit', event => {
    event.preventDefault();
    ask(values());
  });
  return {box: form, values};
}
