// A tab for administrators: stops an instance where it stands and starts it elsewhere.
import {complaint, read, Refusal, send, session} from '../calls.js';
import {button, element, field, link, select} from '../elements.js';
import {root, say} from '../house.js';

const api = (instance, call) => `${root}/api/cockpit/instances/${encodeURIComponent(instance)}/${call}`;

function tokenBox(token) {
  const box = element('input', '');
  Object.assign(box, {type: 'checkbox', name: 'cancel', value: token.id});
  return element('label', 'yishi-check', box, element('span', '', token.name,
    token.holder && element('span', 'yishi-quiet', ` ${token.holder}`),
    token.called && ' ', token.called && link(say('repair.called'), `#/process-instance/${token.called}/runtime`)));
}

function reasonField() {
  const reason = element('textarea', 'form-control');
  Object.assign(reason, {name: 'reason', rows: 2, maxLength: 200, required: true});
  return reason;
}

function wish(form) {
  const values = new FormData(form);
  return {cancel: values.getAll('cancel'), start: values.get('start') || null, reason: values.get('reason').trim()};
}

function form(places) {
  const targets = places.targets.map(({activity, name}) => [activity, name]);
  return element('form', 'yishi-repair',
    element('p', 'yishi-quiet', say('repair.lead')),
    element('fieldset', '', element('legend', '', `${say('repair.stands')} · ${say('repair.choose')}`), ...places.tokens.map(tokenBox)),
    field(say('repair.start'), select('start', [['', say('repair.none')], ...targets])),
    field(say('repair.reason'), reasonField()));
}

function show(node, instance) {
  const below = element('div', 'yishi-outcome');
  below.setAttribute('aria-live', 'polite');

  async function load() {
    node.replaceChildren(element('p', '', say('repair.loading')));
    try {
      const places = await read(api(instance, 'places'));
      const asked = form(places);
      asked.append(element('div', 'yishi-actions', button(say('repair.check'), () => check(asked), 'btn-primary')));
      asked.addEventListener('submit', event => event.preventDefault());
      below.replaceChildren();
      node.replaceChildren(asked, below);
    } catch (failure) {
      node.replaceChildren(complaint(failure, load));
    }
  }

  async function check(asked) {
    try {
      const {lines} = await send(api(instance, 'move/check'), wish(asked));
      const confirm = button(say('repair.move'), () => move(asked, confirm), 'btn-danger');
      below.replaceChildren(element('h4', '', say('repair.will')), element('ul', '', ...lines.map(line => element('li', '', line))),
        element('div', 'yishi-actions', confirm, button(say('repair.again'), () => below.replaceChildren())));
      confirm.scrollIntoView({block: 'nearest'});
    } catch (failure) {
      below.replaceChildren(complaint(failure, () => check(asked)));
    }
  }

  async function move(asked, confirm) {
    if (!wish(asked).reason) {
      asked.elements.reason.focus();
      below.prepend(element('p', 'yishi-complaint', say('repair.needReason')));
      return;
    }
    confirm.disabled = true;
    try {
      await send(api(instance, 'move'), wish(asked));
      node.replaceChildren(element('p', 'yishi-done', say('repair.done')),
      button(say('repair.reload'), () => location.reload()));
    } catch (failure) {
      below.replaceChildren(complaint(failure instanceof Refusal ? failure : new Refusal(String(failure)),
        () => check(asked)));
    }
  }

  load();
}

const tab = {
  id: 'yishi-repair',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 3,
  properties: {label: say('repair.tab')},
  render: (node, {processInstanceId}) => show(node, processInstanceId)
};

// The server refuses everybody else; they are not even offered it.
const {administrator} = await session().catch(() => ({}));

export default administrator ? [tab] : [];
