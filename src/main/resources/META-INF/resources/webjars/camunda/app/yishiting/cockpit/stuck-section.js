// Section at the top of Cockpit's start page: how much is stuck, what is stuck longest, what has failed.
import {complaint, read, session} from '../calls.js';
import {element} from '../elements.js';
import {root, say} from '../house.js';
import {number} from '../times.js';
import {incidentList} from './incident-list.js';
import * as cells from './stuck-cells.js';
import {numbers} from './stuck-numbers.js';
import {addressOf} from './stuck-query.js';

function longestLine(row) {
  return element('li', '',
    element('div', 'yishi-first', ...cells.matter(row), element('span', 'yishi-more', row.community)),
    element('div', '', ...cells.step(row, false)),
    element('div', '', ...cells.holder(row).filter(Boolean)),
    element('div', '', ...cells.due(row)),
    element('div', '', ...cells.urged(row)),
    element('div', '', ...cells.supervision(row)));
}

function longest(rows) {
  return element('div', '',
    element('h2', '', say('stuck.longest')),
    rows.length
      ? element('ol', 'yishi-longest', ...rows.map(longestLine))
      : element('p', 'yishi-stuck-empty', say('stuck.none.late')));
}

function head(summary) {
  const link = element('a', 'btn btn-default', say('stuck.all'));
  link.href = addressOf({});
  return element('div', 'yishi-stuck-head',
    element('h1', '', say('stuck.title')),
    summary && element('p', 'yishi-quiet', say('stuck.open', number(summary.open))),
    summary && link);
}

function failuresPart(content) {
  const part = element('div', '', element('h2', '', say('stuck.failures')), content);
  part.tabIndex = -1;
  return part;
}

// Its own trouble hides nothing else.
async function failures(signal, again) {
  try {
    const {list, total} = await incidentList({}, signal, again);
    return {total, part: list && failuresPart(list)};
  } catch (failure) {
    return {total: null, part: failuresPart(complaint(failure, again))};
  }
}

export async function section(context, signal, again) {
  const person = await session();
  const overseer = person.oversees.length > 0;
  const [summary, failed] = await Promise.all([
    overseer ? read(`${root}/api/supervision/stuck/summary`, signal) : null,
    overseer || person.administrator ? failures(signal, again) : null
  ]);
  return [
    head(summary),
    ...(summary ? [numbers(summary, null, failed), longest(summary.longest)] : [element('p', 'yishi-stuck-empty', say('stuck.noOversight'))]),
    failed && failed.part
  ].filter(Boolean);
}
