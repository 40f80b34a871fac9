// The questions that can be asked of the history.
import {button, element, field, input, select} from '../elements.js';
import {say} from '../house.js';

const any = ['', say('finished-search.any')];

// choices as the server gives them; wanted are values by name; calls back with the values when somebody searches
export function searchForm(choices, wanted, ask) {
  const shortest = input('number', 'minDays', wanted.minDays);
  shortest.min = '0';
  const form = element('form', 'yishi-search',
    field(say('finished-search.number'), input('search', 'number', wanted.number)),
    field(say('finished-search.text'), input('search', 'text', wanted.text)),
    field(say('finished-search.procedure'), select('procedure', [any, ...Object.entries(choices.procedures)], wanted.procedure)),
    field(say('finished-search.division'), select('division', [any, ...choices.divisions.map(({code, name, depth}) =>
      [code, `${'\u3000'.repeat(depth)}${name}`])], wanted.division)),
    field(say('finished-search.state'), select('state', Object.entries(choices.states), wanted.state || 'OVER')),
    field(say('finished-search.from'), input('date', 'from', wanted.from)),
    field(say('finished-search.to'), input('date', 'to', wanted.to)),
    field(say('finished-search.minDays'), shortest));
  const values = () => Object.fromEntries(new FormData(form));
  const submit = button(say('finished-search.search'), () => {}, 'btn-primary');
  submit.type = 'submit';
  form.append(element('div', 'yishi-actions', submit, button(say('finished-search.clear'), () => {
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
