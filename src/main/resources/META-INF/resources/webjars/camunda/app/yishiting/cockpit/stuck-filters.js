// The conditions above the list: choices of the server, and words of one's own.
import {button, element} from '../elements.js';
import {say} from '../house.js';
import {CONDITIONS} from './stuck-query.js';

const TYPING = 400;
const WIDE = '(min-width: 769px)';
const INDENT = '\u3000';

function labelled(name, control) {
  control.name = name;
  control.classList.add('form-control');
  return element('label', `yishi-filter-${name}`, element('span', '', say(`stuck.${name}`)), control);
}

function select(name, options, withAny = true) {
  const control = element('select');
  if (withAny) {
    control.add(new Option(say('stuck.any'), ''));
  }
  options.forEach(([value, text]) => control.add(new Option(text, value)));
  return labelled(name, control);
}

function search(name) {
  const control = element('input');
  control.type = 'search';
  control.autocomplete = 'off';
  return labelled(name, control);
}

const named = (list, key) => list.map(choice => [choice[key], choice.name]);

function fields(choices) {
  return [
    select('state', named(choices.states, 'value'), false),
    select('division', choices.divisions.map(division => [division.code, INDENT.repeat(division.depth) + division.name])),
    select('procedure', named(choices.procedures, 'key')),
    select('step', named(choices.steps, 'step')),
    select('holder', []),
    select('level', named(choices.levels, 'value')),
    select('stage', named(choices.stages, 'value')),
    search('text')
  ];
}

// Those with whom the rows are that were seen so far can be chosen.
function learn(control, rows) {
  const known = new Map([...control.options].map(option => [option.value, option]));
  for (const {holderId, holder} of rows) {
    if (holderId && !known.has(holderId)) {
      const option = new Option(holder, holderId);
      known.set(holderId, option);
      control.add(option);
    } else if (holderId && known.get(holderId).text === holderId) {
      known.get(holderId).text = holder;
    }
  }
}

// A value of an older address that is no longer offered stays visible, so that nobody is misled by "all".
function put(control, value) {
  if (control.value === value || control === document.activeElement && control.type === 'search') {
    return;
  }
  if (control.type !== 'search' && value && ![...control.options].some(option => option.value === value)) {
    control.add(new Option(value, value));
  }
  control.value = value;
}

// change(conditions, typing) is told what is asked for now.
export function filters(choices, change) {
  let waiting;
  const form = element('form', 'yishi-filters', ...fields(choices),
    button(say('stuck.clear'), () => change(Object.fromEntries(CONDITIONS.map(name => [name, '']))),
      'btn-default yishi-clear'));
  form.setAttribute('role', 'search');
  form.setAttribute('aria-label', say('stuck.filter'));

  function tell(typing) {
    clearTimeout(waiting);
    change(Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()])), typing);
  }
  form.addEventListener('change', () => tell(false));
  form.addEventListener('input', event => {
    if (event.target.type === 'search') {
      clearTimeout(waiting);
      waiting = setTimeout(() => tell(true), TYPING);
    }
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    tell(false);
  });

  // Folded on a phone until it is wanted, always open where there is room.
  const summary = element('summary', '');
  const box = element('details', 'yishi-narrow', summary, form);
  box.open = window.matchMedia(WIDE).matches;

  return {
    box,
    show(query) {
      [...form.elements].filter(control => control.name).forEach(control => put(control, query[control.name]));
      const count = CONDITIONS.filter(name => query[name]).length;
      summary.textContent = count ? say('stuck.filters', count) : say('stuck.filter');
    },
    learn: rows => learn(form.elements.holder, rows),
    leave: () => clearTimeout(waiting)
  };
}
