// What one stuck step says about itself, piece by piece; the section and the list put the same pieces in different frames.
import {dossierOf, stepPageOf} from '../calls.js';
import {element, linkBeside} from '../elements.js';
import {say} from '../house.js';
import {day} from '../times.js';

export const titleOf = row => row.title || say('stuck.untitled');

export function matter(row) {
  return [
    linkBeside(dossierOf(row.matter), 'yishi-title', titleOf(row)),
    element('span', 'yishi-number', row.matter)
  ];
}

// The procedure leads to the instance where that is allowed.
function procedure(row, mayOpenInstance) {
  if (!mayOpenInstance || !row.instance) {
    return element('span', 'yishi-more', row.procedureName);
  }
  const link = element('a', 'yishi-more', row.procedureName);
  link.href = `#/process-instance/${encodeURIComponent(row.instance)}`;
  link.title = say('stuck.instance');
  return link;
}

export function step(row, mayOpenInstance) {
  return [linkBeside(stepPageOf(row.task), '', row.stepName), procedure(row, mayOpenInstance)];
}

export function holder(row) {
  if (row.holderKind === 'none') {
    return [element('strong', 'yishi-alarm', say('stuck.nobody')), row.holder && element('span', 'yishi-more', row.holder)];
  }
  return [row.holder, row.holderKind === 'group' && element('span', 'yishi-more', say('stuck.group'))];
}

export function due(row) {
  if (!row.due) {
    return ['—'];
  }
  const state = row.pausedUntil ? 'yishi-paused' : row.daysOver > 0 ? 'yishi-late' : 'yishi-left';
  return [element('span', state, row.dueText), element('span', 'yishi-more', day(row.due))];
}

export function urged(row) {
  return row.urgedTimes
    ? [day(row.urgedAt), element('span', 'yishi-more', say('stuck.urgedTimes', row.urgedTimes))]
    : [element('span', 'yishi-quiet', say('stuck.notUrged'))];
}

export function supervision(row) {
  return row.supervision
    ? [element('span', `yishi-stage yishi-stage-${row.supervision.toLowerCase()}`, row.supervisionName)]
    : ['—'];
}

export function incident(row) {
  return row.incident ? [element('strong', 'yishi-alarm', say('stuck.failed'))] : [say('stuck.ok')];
}
