// A matter as the plugins of Tasklist and Cockpit show it: what it is, where it stands, its files and its ledger.
import {pick} from './language.js';
import {dossierOf, element, facts, linkBeside, moment, read, root, stepPageOf} from './page.js';

const words = pick({
  zh: {
    open: '打开事项档案', reported: '居民反映', ledger: '议事记录簿', place: '地点', category: '类别', level: '级别',
    status: '状态', untitled: '（标题待网格员拟定）', empty: '还没有记录。', steps: '正在办的步骤', noSteps: '没有正在办的步骤。',
    files: '照片和附件', noFiles: '没有照片和附件。', with: '承办', offered: holder => `${holder}（待签收）`, unheld: '无人担任此职', since: '到达',
    due: '期限'
  },
  en: {
    open: 'Open the dossier', reported: 'Reported', ledger: 'Ledger', place: 'Place', category: 'Category',
    level: 'Level', status: 'Status', untitled: '(no public title yet)', empty: 'No entries yet.', steps: 'Open steps',
    noSteps: 'No open steps.', files: 'Photos and files', noFiles: 'No photos or files.', with: 'With',
    offered: holder => `${holder} (not claimed yet)`, unheld: 'Nobody holds this role', since: 'Since', due: 'Due'
  }
});

export function matterOf(number, signal) {
  return read(`${root}/api/matters/${encodeURIComponent(number)}/ledger`, signal);
}

export function heading(matter) {
  return element('header', '',
    element('h4', '', matter.title || words.untitled),
    element('p', 'yishi-number', matter.number, ' ', linkBeside(dossierOf(matter.number), 'yishi-open', words.open)),
    facts([[words.place, matter.place], [words.category, matter.category], [words.level, matter.level],
      [words.status, matter.status]]),
    element('h5', '', words.reported),
    element('p', 'yishi-text', matter.text));
}

function listed(title, list, empty, name, line) {
  return element('section', '',
    element('h5', '', title),
    list.length ? element(name, `yishi-${name === 'ol' ? 'ledger' : 'lines'}`, ...list.map(line)) : element('p', '', empty));
}

function holderOf(step) {
  const shown = step.claimed ? step.holder : words.offered(step.holder);
  return step.unheld ? element('span', '', `${step.holder} `, element('strong', 'yishi-alarm', words.unheld)) : shown;
}

function stepLine(step) {
  return element('li', '',
    element('p', 'yishi-what', linkBeside(stepPageOf(step.task), '', element('strong', '', step.name))),
    facts([[words.with, holderOf(step)], [words.due, step.due], [words.since, moment(step.since)]]));
}

export const openSteps = matter => listed(words.steps, matter.steps, words.noSteps, 'ul', stepLine);

function sizeOf(bytes) {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function fileLine(file) {
  return element('li', '',
    linkBeside(root + file.url, '', file.name),
    element('span', 'yishi-when', ` ${sizeOf(file.size)} · ${file.by} · `, moment(file.at)));
}

export const files = matter => listed(words.files, matter.files, words.noFiles, 'ul', fileLine);

function entryLine(entry) {
  return element('li', '',
    element('p', 'yishi-when', `${entry.seq}`, ' · ', moment(entry.at)),
    element('p', 'yishi-what', element('strong', '', entry.kindName), entry.step && ` ${entry.step}`,
      entry.actorName && element('span', 'yishi-who', ` ${entry.actorName}`)),
    entry.texts?.length ? facts(entry.texts.map(text => [text.label, text.shown])) : null);
}

export function ledger(matter) {
  const latestFirst = [...matter.entries].sort((one, other) => other.seq - one.seq);
  return listed(words.ledger, latestFirst, words.empty, 'ol', entryLine);
}
