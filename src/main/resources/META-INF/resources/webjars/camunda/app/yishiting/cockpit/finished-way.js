// One matter of the history: its diagram with the way it took, its steps, and the way to its dossier.
import {pick} from '../language.js';
import {complaint, element, read, root} from '../page.js';
import {button, link, moment} from './pieces.js';
import {readWay, wayTables} from './way.js';
import {drawWay} from './viewer.js';

const words = pick({
  zh: {
    loading: '正在读取……', back: '返回列表', dossier: '打开事项档案', running: '在 Cockpit 中打开', notStarted: '这件事项的流程还没有开始。',
    version: n => `第 ${n} 版`, until: ' 至 ', now: '今'
  },
  en: {
    loading: 'Loading …', back: 'Back to the list', dossier: 'Open the dossier', running: 'Open in Cockpit',
    notStarted: 'The procedure of this matter has not begun.', version: n => `version ${n}`, until: ' – ', now: 'now'
  }
});

function head(number, way) {
  const links = way?.open ? [link(words.dossier, `${root}/desk/matters/${encodeURIComponent(number)}`, true)] : [];
  if (way && !way.to) {
    links.push(' ', link(words.running, `#/process-instance/${way.instance}/runtime`));
  }
  return element('header', 'yishi-head',
    element('h4', '', way?.title ?? number),
    element('p', 'yishi-quiet', number, way && ` · ${way.procedureName} · ${words.version(way.version)} · `,
      way && moment(way.from), way && words.until, way && (way.to ? moment(way.to) : words.now)),
    element('p', 'yishi-links', ...links));
}

async function content(number, signal) {
  const {instance} = await read(`${root}/api/cockpit/finished/${encodeURIComponent(number)}`, signal);
  if (!instance) {
    return [head(number, null), element('p', '', words.notStarted)];
  }
  const way = await readWay(instance, signal);
  const sheet = element('div', 'yishi-sheet');
  drawWay(sheet, way, signal);
  return [head(number, way), sheet, wayTables(way)];
}

export function openMatter(number, signal, leave) {
  const place = element('div', '', element('p', '', words.loading));
  async function fill() {
    try {
      place.replaceChildren(...await content(number, signal));
    } catch (failure) {
      if (!signal.aborted) {
        place.replaceChildren(complaint(failure, fill));
      }
    }
  }
  fill();
  return element('article', 'yishi-matter-way', button(words.back, leave), place);
}
