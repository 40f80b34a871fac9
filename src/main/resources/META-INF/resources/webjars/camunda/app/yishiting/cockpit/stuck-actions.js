// What is done with the chosen steps together: urge, hand to somebody else, list. The server answers step by step.
import {send} from '../calls.js';
import {button, element} from '../elements.js';
import {root, say} from '../house.js';
import {ask} from './dialog.js';
import {peoplePicker} from './people-picker.js';
import {titleOf} from './stuck-cells.js';

// As long as the server takes.
const LONGEST = 200;

function writing(name, label, hint, required) {
  const area = element('textarea', 'form-control');
  Object.assign(area, {name, rows: 3, maxLength: LONGEST, placeholder: hint, required});
  return element('label', 'yishi-writing', element('span', '', label), area);
}

const naming = row => `${titleOf(row)} · ${row.stepName} · ${row.matter}`;

function what(rows) {
  return element('details', '', element('summary', '', say('stuck-actions.chosen')),
    element('ul', '', ...rows.map(row => element('li', '', naming(row)))));
}

function outcome(rows, {done, refused}) {
  const byTask = new Map(rows.map(row => [row.task, row]));
  const listed = (className, title, lines) => lines.length
    ? element('section', className, element('h3', '', title), element('ul', '', ...lines)) : null;
  return [
    listed('yishi-refused', say('stuck-actions.refused', refused.length), refused.map(one => element('li', '',
      element('span', '', naming(byTask.get(one.task))), element('strong', '', one.message)))),
    listed('yishi-stuck-done', say('stuck-actions.done', done.length), done.map(task => element('li', '', naming(byTask.get(task)))))
  ].filter(Boolean);
}

const note = text => element('p', '', text);

// What each dialog shows, and what it sends besides the steps.
const DIALOGS = {
  urge: {
    content: rows => [note(say('stuck-actions.urgeNote')), what(rows), writing('words', say('stuck-actions.say'), say('stuck-actions.sayHint'), false)],
    sent: given => ({words: given.get('words').trim()})
  },
  forward: {
    content: rows => [note(say('stuck-actions.forwardNote')), what(rows), peoplePicker(rows[0].task),
      writing('reason', say('stuck-actions.reason'), say('stuck-actions.reasonHint'), true)],
    sent: given => ({to: given.get('to'), reason: given.get('reason').trim()})
  },
  list: {content: rows => [note(say('stuck-actions.listNote')), what(rows)], sent: () => ({})}
};

function act(action, rows) {
  const {content, sent} = DIALOGS[action];
  const tasks = rows.map(row => row.task);
  return ask({
    title: say(`stuck-actions.${action}Title`, rows.length),
    submit: say(`stuck-actions.${action}`),
    content: content(rows),
    act: async given => outcome(rows, await send(`${root}/api/supervision/stuck/${action}`, {tasks, ...sent(given)}))
  });
}

// The bar below the list while rows are chosen, with what the reader may do with every one of them; done() once
// something was done and read.
export function bar(chosen, done) {
  const rows = chosen.rows();
  const actions = rows.every(row => row.directs) ? ['urge', 'forward', 'list'] : ['urge'];
  const buttons = actions.map((action, place) => button(say(`stuck-actions.${action}`),
    async () => await act(action, rows) && done(), place ? 'btn-default' : 'btn-primary'));
  const made = element('div', 'yishi-bar',
    element('strong', '', say('stuck.chosen', rows.length)),
    ...buttons,
    button(say('stuck.unpick'), () => chosen.clear(), 'btn-link'));
  made.setAttribute('role', 'region');
  made.setAttribute('aria-label', say('stuck.chosen', rows.length));
  return made;
}
