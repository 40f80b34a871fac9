// Tab 协同 beside the form of a task: who has the step, what was asked and answered, and the ways to hand it on.
import {complaint, element, facts, read, root, send} from './page.js';
import {card, giveBack, limit, opinion, plain, urge, withdrawal} from './step-forms.js';
import {moment, words} from './step-words.js';

// Name of the words in what is sent, and whether several people can be chosen.
const CARDS = {
  FORWARD: ['forward', 'reason', false],
  DELEGATE: ['delegate', 'request', false],
  COUNTERSIGN: ['countersign', 'question', true],
  COPY: ['copy', 'note', true]
};

const urlOf = taskId => `${root}/api/steps/${encodeURIComponent(taskId)}`;

function heading(step) {
  const link = element('a', 'yishi-open', words.open);
  link.href = `${root}/desk/steps/${encodeURIComponent(step.task)}`;
  link.target = '_blank';
  link.rel = 'noopener';
  const holder = {
    PERSON: step.holder.name,
    GROUP: words.offered(step.holder.name),
    NONE: words.nobody
  }[step.holder.kind];
  return element('header', '',
    element('h4', '', step.stepName),
    element('p', 'yishi-number', step.matter, ' ', link),
    facts([[words.holder, holder], [words.delegate, step.delegate], [words.since, moment(step.since)],
      [words.due, step.open ? step.dueText : step.due && moment(step.due)]]),
    step.open ? null : element('p', 'yishi-quiet', words.over));
}

function deeds(step, act) {
  return [
    ...step.countersigns.filter(one => one.mine).map(one => opinion(one, act)),
    step.actions.includes('RETURN') ? giveBack(step.delegations.filter(one => one.open), act) : null,
    step.actions.includes('RECALL') ? plain('recall', act) : null,
    step.actions.includes('RESUME') ? plain('resume', act) : null,
    ...step.actions.filter(action => CARDS[action]).map(action => {
      const [deed, key, several] = CARDS[action];
      return card(step.task, deed, several, key, act);
    }),
    step.actions.includes('URGE') ? urge(step.nextUrging && moment(step.nextUrging), act) : null,
    step.actions.includes('EXTEND') ? limit('extend', step.limit.extensionDays, 'number', 'days', act) : null,
    step.actions.includes('PAUSE') ? limit('pause', step.limit.pauseDays, 'date', 'until', act) : null
  ];
}

function line(state, title, at, text, answer, ...rest) {
  return element('li', '',
    element('p', 'yishi-when', element('strong', '', state), ' · ', moment(at)),
    element('p', '', title),
    element('p', 'yishi-text', text),
    answer && element('blockquote', 'yishi-text', answer),
    ...rest);
}

function history(step, act) {
  const lines = [
    ...step.countersigns.map(one => line(
      one.open ? words.waiting : one.withdrawnAt ? words.withdrawn : one.agrees ? words.agree : words.disagree,
      words.asked(one.askedBy, one.asked), one.askedAt, one.question, one.opinion,
      one.withdrawable ? withdrawal(one, act) : null)),
    ...step.delegations.map(one => line(
      one.open ? words.doing : one.answer ? words.returned : words.ended,
      words.lent(one.owner, one.delegate), one.askedAt, one.request, one.answer)),
    ...step.copies.map(one => line(
      one.readAt ? words.read(moment(one.readAt)) : words.unread,
      words.sent(one.sender, one.recipient), one.sentAt, one.note, null)),
    ...step.urgings.map(one => line(words.cards.urge.title, words.urged(one.actor, one.urged), one.at, one.words ?? '')),
    ...step.limitChanges.map(one => line(one.what, one.actor, one.at, one.reason,
      words.moved(moment(one.dueBefore), moment(one.dueAfter))))
  ];
  return element('section', '', element('h5', '', words.history),
    lines.length ? element('ol', 'yishi-ledger', ...lines) : element('p', 'yishi-quiet', words.empty));
}

function tab() {
  let running = new AbortController();

  async function show(node, taskId, api, scope, news) {
    running.abort();
    running = new AbortController();
    const {signal} = running;
    const place = element('article', 'yishi-matter yishi-step', element('p', '', words.loading));
    node.replaceChildren(place);
    const act = async (deed, path, body) => {
      await send(`${urlOf(taskId)}${path}`, body);
      await changed(node, taskId, api, scope, words.cards[deed].done);
    };
    try {
      const step = await read(urlOf(taskId), signal);
      const done = element('p', 'yishi-done', news);
      done.setAttribute('role', 'status');
      place.replaceChildren(heading(step), ...news ? [done] : [], ...deeds(step, act).filter(Boolean), history(step, act));
    } catch (failure) {
      if (!signal.aborted) {
        place.replaceChildren(complaint(failure, () => show(node, taskId, api, scope)));
      }
    }
  }

  // The list and the head of the task are Tasklist's own; a task that left the person closes.
  async function changed(node, taskId, api, scope, news) {
    const stays = await read(`${api.engineApi}/task/${encodeURIComponent(taskId)}`).then(() => true, () => false);
    scope.taskData.changed('taskList');
    if (stays) {
      scope.taskData.changed('task');
      await show(node, taskId, api, scope, news);
    } else {
      const told = element('p', 'yishi-done', `${news} ${words.gone}`);
      told.setAttribute('role', 'status');
      node.replaceChildren(element('article', 'yishi-matter yishi-step', told));
    }
  }

  return {
    id: 'yishi-step',
    pluginPoint: 'tasklist.task.detail',
    priority: 800,
    properties: {label: words.tab},
    render: (node, {api, taskId}, scope) => {
      show(node, taskId, api, scope);
    },
    unmount: () => running.abort()
  };
}

export default [tab()];
