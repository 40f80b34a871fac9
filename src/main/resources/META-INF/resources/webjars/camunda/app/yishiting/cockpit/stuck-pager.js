// Below the list: which page this is, the ones beside it, how many rows a page has.
import {button, element} from '../elements.js';
import {say} from '../house.js';
import {SIZES} from './stuck-query.js';

function turn(name, possible, act) {
  const made = button(say(`stuck.${name}`), act);
  made.dataset.keep = name;
  made.disabled = !possible;
  return made;
}

function sizes(size, choose) {
  const select = element('select', 'form-control');
  select.dataset.keep = 'size';
  SIZES.forEach(choice => select.add(new Option(choice, choice, false, choice === size)));
  select.addEventListener('change', () => choose({size: select.value, page: 0}));
  return element('label', 'yishi-size', say('stuck.size'), ' ', select);
}

// change({page}) or change({size, page})
export function pager({total, page, size, more}, change) {
  const last = Math.max(0, Math.ceil(total / size) - 1);
  const shown = more ? say('stuck.pageOnly', page + 1) : say('stuck.page', page + 1, last + 1);
  const nav = element('nav', 'yishi-stuck-pager',
    turn('before', page > 0, () => change({page: page - 1})),
    element('span', '', shown),
    turn('after', more || page < last, () => change({page: page + 1})),
    sizes(size, change));
  nav.setAttribute('aria-label', say('stuck.pages'));
  return nav;
}
