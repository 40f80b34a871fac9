// Finds the person or group that a step can be handed to, by part of the name.
import {alarm, read} from '../calls.js';
import {element} from '../elements.js';
import {root, say} from '../house.js';

const TYPING = 300;

function option(candidate) {
  const input = element('input');
  input.type = 'radio';
  input.name = 'to';
  input.value = candidate.to;
  input.required = true;
  const about = [candidate.role, candidate.division].filter(Boolean).join(' · ');
  return element('label', 'yishi-person', input, element('span', '', candidate.name,
    !candidate.group && element('span', 'yishi-more', about)));
}

// task: the open step that those offered could take over
export function peoplePicker(task) {
  const found = element('div', 'yishi-people');
  found.setAttribute('aria-live', 'polite');
  const search = element('input', 'form-control');
  search.type = 'search';
  search.placeholder = say('people-picker.hint');
  search.autocomplete = 'off';
  let waiting;
  let running = new AbortController();

  async function look() {
    running.abort();
    running = new AbortController();
    const {signal} = running;
    const query = new URLSearchParams({for: 'forward', q: search.value.trim()});
    try {
      const people = await read(`${root}/api/steps/${encodeURIComponent(task)}/people?${query}`, signal);
      found.replaceChildren(...people.length ? people.map(option) : [element('p', 'yishi-quiet', say('people-picker.none'))]);
    } catch (failure) {
      if (!signal.aborted) {
        found.replaceChildren(alarm(failure));
      }
    }
  }
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, TYPING);
  });
  look();
  return element('fieldset', '',
    element('legend', '', say('people-picker.who')), search, found);
}
