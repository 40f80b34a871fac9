// Tab 调整 for administrators: stops an instance where it stands and starts it elsewhere.
import {pick} from '../language.js';
import {complaint, element, read, Refusal, root, send, session} from '../page.js';
import {button, field, link, select} from './pieces.js';

const words = pick({
  zh: {
    tab: '调整', loading: '正在读取……', stands: '现在停在', choose: '勾选要停止的位置', start: '从哪个步骤重新开始', none: '（不新开始）', reason: '理由（写入议事记录，1–200 字）',
    check: '预演', move: '确认调整', again: '重新选择', will: '将会发生', done: '已调整。', reload: '查看现在的位置', called: '下级流程',
    lead: '用于把走错地方的事项放回正确的步骤。监听器和数据映射照常执行；被停止的待办收回，新的待办按规定岗位派发，并记入议事记录。',
    needReason: '请填写理由。'
  },
  en: {
    tab: 'Move', loading: 'Loading …', stands: 'It stands at', choose: 'Tick what is to stop', start: 'Start again before',
    none: '(start nothing)', reason: 'Reason (goes into the ledger, 1–200 characters)', check: 'Dry run', move: 'Move now',
    again: 'Choose again', will: 'What will happen', done: 'Moved.', reload: 'See where it stands now', called: 'called instance',
    lead: 'Puts a matter back to the right step. Listeners and mappings run as usual; steps that stop are withdrawn, new ones are offered to their role, and the ledger says so.',
    needReason: 'Please give a reason.'
  }
});

const api = (instance, call) => `${root}/api/cockpit/instances/${encodeURIComponent(instance)}/${call}`;

function tokenBox(token) {
  const box = element('input', '');
  Object.assign(box, {type: 'checkbox', name: 'cancel', value: token.id});
  return element('label', 'yishi-check', box, element('span', '', token.name,
    token.holder && element('span', 'yishi-quiet', ` ${token.holder}`),
    token.called && ' ', token.called && link(words.called, `#/process-instance/${token.called}/runtime`)));
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
    element('p', 'yishi-quiet', words.lead),
    element('fieldset', '', element('legend', '', `${words.stands} · ${words.choose}`), ...places.tokens.map(tokenBox)),
    field(words.start, select('start', [['', words.none], ...targets])),
    field(words.reason, reasonField()));
}

function show(node, instance) {
  const below = element('div', 'yishi-outcome');
  below.setAttribute('aria-live', 'polite');

  async function load() {
    node.replaceChildren(element('p', '', words.loading));
    try {
      const places = await read(api(instance, 'places'));
      const asked = form(places);
      asked.append(element('div', 'yishi-actions', button(words.check, () => check(asked), 'btn-primary')));
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
      const confirm = button(words.move, () => move(asked, confirm), 'btn-danger');
      below.replaceChildren(element('h4', '', words.will), element('ul', '', ...lines.map(line => element('li', '', line))),
        element('div', 'yishi-actions', confirm, button(words.again, () => below.replaceChildren())));
      confirm.scrollIntoView({block: 'nearest'});
    } catch (failure) {
      below.replaceChildren(complaint(failure, () => check(asked)));
    }
  }

  async function move(asked, confirm) {
    if (!wish(asked).reason) {
      asked.elements.reason.focus();
      below.prepend(element('p', 'yishi-complaint', words.needReason));
      return;
    }
    confirm.disabled = true;
    try {
      await send(api(instance, 'move'), wish(asked));
      node.replaceChildren(element('p', 'yishi-done', words.done),
      button(words.reload, () => location.reload()));
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
  properties: {label: words.tab},
  render: (node, {processInstanceId}) => show(node, processInstanceId)
};

// The server refuses everybody else; they are not even offered it.
const {administrator} = await session().catch(() => ({}));

export default administrator ? [tab] : [];
