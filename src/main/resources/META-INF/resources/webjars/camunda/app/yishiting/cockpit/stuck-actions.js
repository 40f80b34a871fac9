// What is done with the chosen steps together: urge, hand to somebody else, list. The server answers step by step.
import {pick} from '../language.js';
import {button, element, root, send} from '../page.js';
import {ask} from './dialog.js';
import {peoplePicker} from './people-picker.js';
import {titleOf} from './stuck-cells.js';
import {words} from './stuck-words.js';

const texts = pick({
  zh: {
    urge: '催办', forward: '转办', list: '挂牌督办',
    urgeTitle: count => `催办 ${count} 个步骤`, forwardTitle: count => `转办 ${count} 个步骤`,
    listTitle: count => `挂牌督办 ${count} 个步骤`,
    urgeNote: '承办人会收到通知，催办记入议事记录簿。短时间内不能重复催办。',
    forwardNote: '原承办人不再办理，转办和理由记入议事记录簿。',
    listNote: '督导组将查明原因、定出新期限，并在公示栏公布。',
    say: '想说的话（可不填）', sayHint: '例如：居民已等了两周，请周五前答复。', reason: '理由',
    reasonHint: '例如：原承办人休假', chosen: '所选步骤',
    done: count => `${count} 个步骤已办成`, refused: count => `${count} 个步骤没有办成`
  },
  en: {
    urge: 'Urge', forward: 'Hand over', list: 'List',
    urgeTitle: count => `Urge ${count} ${count === 1 ? 'step' : 'steps'}`,
    forwardTitle: count => `Hand over ${count} ${count === 1 ? 'step' : 'steps'}`,
    listTitle: count => `List ${count} ${count === 1 ? 'step' : 'steps'}`,
    urgeNote: 'Those who hold the steps are told, and the ledger records it. Urging again soon is refused.',
    forwardNote: 'Whoever holds the steps now no longer does; the ledger records it with the reason.',
    listNote: 'The supervision team will find the reason and set a new date, which the board publishes.',
    say: 'What you want to say (optional)', sayHint: 'For example: residents have waited two weeks, please answer by Friday.',
    reason: 'Reason', reasonHint: 'For example: the former holder is on leave', chosen: 'Chosen steps',
    done: count => `Done: ${count}`, refused: count => `Refused: ${count}`
  }
});

// As long as the server takes.
const LONGEST = 200;

function writing(name, label, hint, required) {
  const area = element('textarea', 'form-control');
  Object.assign(area, {name, rows: 3, maxLength: LONGEST, placeholder: hint, required});
  return element('label', 'yishi-writing', element('span', '', label), area);
}

const naming = row => `${titleOf(row)} · ${row.stepName} · ${row.matter}`;

function what(rows) {
  return element('details', '', element('summary', '', texts.chosen),
    element('ul', '', ...rows.map(row => element('li', '', naming(row)))));
}

function outcome(rows, {done, refused}) {
  const byTask = new Map(rows.map(row => [row.task, row]));
  const listed = (className, title, lines) => lines.length
    ? element('section', className, element('h3', '', title), element('ul', '', ...lines)) : null;
  return [
    listed('yishi-refused', texts.refused(refused.length), refused.map(one => element('li', '',
      element('span', '', naming(byTask.get(one.task))), element('strong', '', one.message)))),
    listed('yishi-stuck-done', texts.done(done.length), done.map(task => element('li', '', naming(byTask.get(task)))))
  ].filter(Boolean);
}

const note = text => element('p', '', text);

// What each dialog shows, and what it sends besides the steps.
const DIALOGS = {
  urge: {
    content: rows => [note(texts.urgeNote), what(rows), writing('words', texts.say, texts.sayHint, false)],
    sent: given => ({words: given.get('words').trim()})
  },
  forward: {
    content: rows => [note(texts.forwardNote), what(rows), peoplePicker(rows[0].task),
      writing('reason', texts.reason, texts.reasonHint, true)],
    sent: given => ({to: given.get('to'), reason: given.get('reason').trim()})
  },
  list: {content: rows => [note(texts.listNote), what(rows)], sent: () => ({})}
};

function act(action, rows) {
  const {content, sent} = DIALOGS[action];
  const tasks = rows.map(row => row.task);
  return ask({
    title: texts[`${action}Title`](rows.length),
    submit: texts[action],
    content: content(rows),
    act: async given => outcome(rows, await send(`${root}/api/supervision/stuck/${action}`, {tasks, ...sent(given)}))
  });
}

// The bar below the list while rows are chosen; done() once something was done and read.
export function bar(chosen, directs, done) {
  const rows = chosen.rows();
  const actions = directs ? ['urge', 'forward', 'list'] : ['urge'];
  const buttons = actions.map((action, place) => button(`btn ${place ? 'btn-default' : 'btn-primary'}`, texts[action],
    async () => await act(action, rows) && done()));
  const made = element('div', 'yishi-bar',
    element('strong', '', words.chosen(rows.length)),
    ...buttons,
    button('btn btn-link', words.unpick, () => chosen.clear()));
  made.setAttribute('role', 'region');
  made.setAttribute('aria-label', words.chosen(rows.length));
  return made;
}
