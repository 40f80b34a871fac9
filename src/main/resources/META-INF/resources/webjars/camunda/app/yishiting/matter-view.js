// A matter as the plugins of Tasklist and Cockpit show it: what it is, where it stands, its files and its ledger.
import {dossierOf, read, stepPageOf} from './calls.js';
import {element, facts, linkBeside} from './elements.js';
import {root, say} from './house.js';
import {moment} from './times.js';

export function matterOf(number, signal) {
  return read(`${root}/api/matters/${encodeURIComponent(number)}/ledger`, signal);
}

export function heading(matter) {
  return element('header', '',
    element('h4', '', matter.title || say('matter-view.untitled')),
    element('p', 'yishi-number', matter.number, ' ', linkBeside(dossierOf(matter.number), 'yishi-open', say('matter-view.open'))),
    facts([[say('matter-view.place'), matter.place], [say('matter-view.category'), matter.category], [say('matter-view.level'), matter.level],
      [say('matter-view.status'), matter.status]]),
    element('h5', '', say('matter-view.reported')),
    element('p', 'yishi-text', matter.text));
}

function listed(title, list, empty, name, line) {
  return element('section', '',
    element('h5', '', title),
    list.length ? element(name, `yishi-${name === 'ol' ? 'ledger' : 'lines'}`, ...list.map(line)) : element('p', '', empty));
}

function holderOf(step) {
  const shown = step.claimed ? step.holder : say('matter-view.offered', step.holder);
  return step.unheld ? element('span', '', `${step.holder} `, element('strong', 'yishi-alarm', say('matter-view.unheld'))) : shown;
}

function stepLine(step) {
  return element('li', '',
    element('p', 'yishi-what', linkBeside(stepPageOf(step.task), '', element('strong', '', step.name))),
    facts([[say('matter-view.with'), holderOf(step)], [say('matter-view.due'), step.due], [say('matter-view.since'), moment(step.since)]]));
}

export const openSteps = matter => listed(say('matter-view.steps'), matter.steps, say('matter-view.noSteps'), 'ul', stepLine);

function sizeOf(bytes) {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function fileLine(file) {
  return element('li', '',
    linkBeside(root + file.url, '', file.name),
    element('span', 'yishi-when', ` ${sizeOf(file.size)} · ${file.by} · `, moment(file.at)));
}

export const files = matter => listed(say('matter-view.files'), matter.files, say('matter-view.noFiles'), 'ul', fileLine);

function entryLine(entry) {
  return element('li', '',
    element('p', 'yishi-when', `${entry.seq}`, ' · ', moment(entry.at)),
    element('p', 'yishi-what', element('strong', '', entry.kindName), entry.step && ` ${entry.step}`,
      entry.actorName && element('span', 'yishi-who', ` ${entry.actorName}`)),
    entry.texts?.length ? facts(entry.texts.map(text => [text.label, text.shown])) : null);
}

export function ledger(matter) {
  const latestFirst = [...matter.entries].sort((one, other) => other.seq - one.seq);
  return listed(say('matter-view.ledger'), latestFirst, say('matter-view.empty'), 'ol', entryLine);
}
