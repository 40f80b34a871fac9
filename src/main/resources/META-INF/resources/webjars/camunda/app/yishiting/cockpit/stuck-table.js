// The table of stuck steps; on a phone each row is a card, and its head the choice of the order.
import {button, element} from '../elements.js';
import {say} from '../house.js';
import * as cells from './stuck-cells.js';

// Name of the column, what the server sorts by, and what stands in it.
const COLUMNS = [
  ['matter', 'matter', cells.matter],
  ['community', null, row => [row.community]],
  ['step', null, (row, context) => cells.step(row, context.mayOpenInstance)],
  ['holder', null, cells.holder],
  ['due', 'due', cells.due],
  ['since', 'since', row => [row.sinceText]],
  ['level', 'level', row => [row.levelName || '—']],
  ['urged', 'urged', cells.urged],
  ['supervision', null, cells.supervision],
  ['incident', null, cells.incident]
];

// Being told the roles, readers of the screen know a table also where the style sheet makes it cards.
function part(name, role, className, ...content) {
  const made = element(name, className, ...content);
  made.setAttribute('role', role);
  return made;
}

function box(checked, label, change) {
  const input = element('input');
  input.type = 'checkbox';
  input.checked = checked;
  input.setAttribute('aria-label', label);
  input.addEventListener('change', () => change(input.checked));
  return input;
}

function sorter(name, key, {query, sort}) {
  const ordered = query.sort === key;
  const rising = query.order === 'asc';
  const head = part('th', 'columnheader', 'yishi-sortable');
  head.setAttribute('aria-sort', ordered ? (rising ? 'ascending' : 'descending') : 'none');
  const act = button(say(`stuck.columns.${name}`), () => sort(key, ordered && rising ? 'desc' : 'asc'));
  act.className = '';
  act.title = say('stuck.sortBy', say(`stuck.columns.${name}`));
  act.dataset.keep = key;
  head.append(act);
  return head;
}

function headCell(name, key, context) {
  if (key) {
    return sorter(name, key, context);
  }
  const head = part('th', 'columnheader', '', say(`stuck.columns.${name}`));
  head.scope = 'col';
  return head;
}

function head(context) {
  const all = box(context.chosen.hasAll(context.rows), say('stuck.pickAll'), on => context.chosen.all(context.rows, on));
  all.className = 'yishi-pick-all';
  return part('thead', 'rowgroup', '', part('tr', 'row', '',
    part('th', 'columnheader', 'yishi-pick', all),
    ...COLUMNS.map(([name, key]) => headCell(name, key, context))));
}

function line(row, context) {
  const made = part('tr', 'row', context.chosen.has(row.task) ? 'yishi-chosen' : '');
  made.dataset.task = row.task;
  const pick = box(context.chosen.has(row.task), say('stuck.pickOne', cells.titleOf(row)), on => context.chosen.one(row, on));
  made.append(part('td', 'cell', 'yishi-pick', pick), ...COLUMNS.map(([name, , content]) => {
    const cell = part('td', 'cell', `yishi-at-${name}`, ...content(row, context).filter(Boolean));
    cell.dataset.label = say(`stuck.columns.${name}`);
    return cell;
  }));
  return made;
}

// context: rows, query, sort(key, order), chosen (see stuck-choice.js), mayOpenInstance
export function table(context) {
  return part('table', 'table', 'yishi-stuck-table',
    head(context),
    part('tbody', 'rowgroup', '', ...context.rows.map(row => line(row, context))));
}

// Shows in a table that is drawn already what is chosen now.
export function mark(node, context) {
  node.querySelector('.yishi-pick-all').checked = context.chosen.hasAll(context.rows);
  for (const made of node.querySelectorAll('tbody > tr')) {
    const on = context.chosen.has(made.dataset.task);
    made.classList.toggle('yishi-chosen', on);
    made.querySelector('.yishi-pick input').checked = on;
  }
}
