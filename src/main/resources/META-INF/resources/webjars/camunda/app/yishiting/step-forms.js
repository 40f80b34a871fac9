// The small forms of the tab of a step.
import {element, read, Refusal, root} from './page.js';
import {words} from './step-words.js';

const PATIENCE = 250;
const MOST = 50;
let count = 0;

const nextId = () => `yishi-step-${++count}`;

const urlOf = (taskId, path) => `${root}/api/steps/${encodeURIComponent(taskId)}${path}`;

function labelled(text, field) {
  field.id = nextId();
  const label = element('label', '', text);
  label.htmlFor = field.id;
  return element('p', 'yishi-field', label, field);
}

function textarea(longest, required) {
  const field = element('textarea', 'form-control');
  field.rows = longest > 200 ? 5 : 2;
  field.maxLength = longest;
  field.required = required;
  return field;
}

function option(choice, type, name, checked) {
  const input = element('input');
  input.type = type;
  input.name = name;
  input.value = choice.to;
  input.checked = checked;
  const kind = choice.group ? [words.group, choice.name] : [choice.name, choice.role, choice.division];
  return element('label', 'yishi-person', input, element('span', '', kind.filter(Boolean).join(' · ')));
}

// As many as one answer holds: there are more.
function isCut(found) {
  const groups = found.filter(choice => choice.group).length;
  return Math.max(groups, found.length - groups) >= MOST;
}

// People to choose from, found while words are typed; whoever is chosen stays in the list.
function chooser(taskId, purpose, title, several) {
  const chosen = new Map();
  const name = nextId();
  const list = element('div', 'yishi-persons');
  const news = element('p', 'yishi-quiet');
  news.setAttribute('role', 'status');
  const search = element('input', 'form-control');
  search.type = 'search';
  search.maxLength = 40;
  search.autocomplete = 'off';
  let running = new AbortController();
  let waiting = 0;

  function draw(found) {
    const others = found.filter(choice => !chosen.has(choice.to));
    list.replaceChildren(...[...chosen.values(), ...others].map(choice => {
      const shown = option(choice, several ? 'checkbox' : 'radio', name, chosen.has(choice.to));
      shown.firstChild.addEventListener('change', event => {
        if (!several) {
          chosen.clear();
        }
        if (event.target.checked) {
          chosen.set(choice.to, choice);
        } else {
          chosen.delete(choice.to);
        }
      });
      return shown;
    }));
    news.textContent = found.length === 0 ? words.none : isCut(found) ? words.more : words.found(found.length);
  }

  async function look() {
    running.abort();
    running = new AbortController();
    const {signal} = running;
    try {
      draw(await read(urlOf(taskId, `/people?for=${purpose}&q=${encodeURIComponent(search.value)}`), signal));
    } catch (failure) {
      if (!signal.aborted) {
        news.textContent = failure.message;
      }
    }
  }

  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, PATIENCE);
  });
  search.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      clearTimeout(waiting);
      look();
    }
  });
  const group = element('fieldset', '', element('legend', '', title), labelled(words.find, search), news, list);
  return {group, look, chosen: () => [...chosen.keys()]};
}

// A form that sends what body() gives and shows beside its button what was refused; what was typed stays.
function form(parts, title, send) {
  const complaint = element('p', 'yishi-complaint');
  complaint.setAttribute('role', 'alert');
  complaint.hidden = true;
  const button = element('button', 'btn btn-primary', title);
  button.type = 'submit';
  const made = element('form', 'yishi-step-form', ...parts, complaint, button);
  made.addEventListener('submit', async event => {
    event.preventDefault();
    button.disabled = true;
    complaint.hidden = true;
    try {
      await send();
    } catch (failure) {
      complaint.textContent = failure instanceof Refusal ? failure.message : String(failure);
      complaint.hidden = false;
    }
    button.disabled = false;
  });
  return made;
}

// 转办, 委派, 加签, 抄送: folded up until wanted, so that nobody is asked for in vain.
export function card(taskId, deed, several, key, act) {
  const texts = words.cards[deed];
  const people = chooser(taskId, deed, texts.to, several);
  const text = textarea(200, true);
  const whole = element('details', 'yishi-card',
    element('summary', '', element('strong', '', texts.title), element('span', 'yishi-quiet', ` ${texts.hint}`)),
    form([people.group, labelled(texts.words, text)], texts.send, () => {
      const chosen = people.chosen();
      return act(deed, `/${deed}`, {to: several ? chosen : chosen[0], [key]: text.value});
    }));
  whole.addEventListener('toggle', () => whole.open && people.look(), {once: true});
  return whole;
}

export function giveBack(open, act) {
  const texts = words.cards.return;
  const text = textarea(2000, true);
  return element('section', 'yishi-asked', element('h5', '', texts.title), element('p', 'yishi-quiet', texts.hint),
    ...open.flatMap(one => [element('p', 'yishi-quiet', words.asks(one.owner)), element('p', 'yishi-text', one.request)]),
    form([labelled(texts.words, text)], texts.send, () => act('return', '/return', {answer: text.value})));
}

// 收回委派, 恢复: nothing to fill in.
export function plain(deed, act) {
  const texts = words.cards[deed];
  return element('section', 'yishi-asked', element('h5', '', texts.title), element('p', 'yishi-quiet', texts.hint),
    form([], texts.send, () => act(deed, `/${deed}`, {})));
}

export function urge(next, act) {
  const texts = words.cards.urge;
  const text = textarea(200, false);
  return element('details', 'yishi-card',
    element('summary', '', element('strong', '', texts.title), element('span', 'yishi-quiet', ` ${next ? texts.later(next) : texts.hint}`)),
    form([labelled(texts.words, text)], texts.send, () => act('urge', '/urge', {words: text.value})));
}

// 延期, 暂缓: how long, and why.
export function limit(deed, most, type, key, act) {
  const texts = words.cards[deed];
  const field = element('input', 'form-control');
  field.type = type;
  field.required = true;
  if (type === 'number') {
    field.min = 1;
    field.max = most;
  }
  const text = textarea(200, true);
  return element('details', 'yishi-card',
    element('summary', '', element('strong', '', texts.title), element('span', 'yishi-quiet', ` ${texts.hint(most)}`)),
    form([labelled(texts.field, field), labelled(texts.words, text)], texts.send, () =>
      act(deed, `/${deed}`, {[key]: type === 'number' ? Number(field.value) : field.value, reason: text.value})));
}

export function opinion(one, act) {
  const texts = words.cards.opinion;
  const name = nextId();
  const text = textarea(2000, false);
  const choices = [['true', words.agree], ['false', words.disagree]].map(([to, label]) =>
    option({to, name: label}, 'radio', name, false));
  const verdict = element('fieldset', '', element('legend', '', words.verdict), ...choices);
  return element('section', 'yishi-asked', element('h5', '', texts.title),
    element('p', 'yishi-quiet', words.asks(one.askedBy)), element('p', 'yishi-text', one.question),
    form([verdict, labelled(texts.words, text)], texts.send, () => {
      const chosen = verdict.querySelector('input:checked')?.value;
      return act('opinion', `/countersign/${one.id}`, {agrees: chosen ? chosen === 'true' : null, opinion: text.value});
    }));
}

export function withdrawal(one, act) {
  const made = form([], words.withdraw, () => act('withdraw', `/countersign/${one.id}/withdraw`, {}));
  made.querySelector('button').className = 'btn btn-default';
  made.querySelector('button').setAttribute('aria-label', words.withdrawOf(one.asked));
  return made;
}
