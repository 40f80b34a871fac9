// One matter of the history: its diagram with the way it took, its steps, and the way to its dossier.
import {complaint, dossierOf, read} from '../calls.js';
import {button, element, link, linkBeside} from '../elements.js';
import {root, say} from '../house.js';
import {moment} from '../times.js';
import {drawWay} from './viewer.js';
import {readWay, wayTables} from './way.js';

function head(number, way) {
  const links = way?.open ? [linkBeside(dossierOf(number), '', say('finished-way.dossier'))] : [];
  if (way && !way.to) {
    links.push(' ', link(say('finished-way.running'), `#/process-instance/${way.instance}/runtime`));
  }
  return element('header', 'yishi-head',
    element('h4', '', way?.title ?? number),
    element('p', 'yishi-quiet', number, way && ` · ${way.procedureName} · ${say('finished-way.version', way.version)} · `,
      way && moment(way.from), way && say('finished-way.until'), way && (way.to ? moment(way.to) : say('finished-way.now'))),
    element('p', 'yishi-links', ...links));
}

async function content(number, signal) {
  const {instance} = await read(`${root}/api/cockpit/finished/${encodeURIComponent(number)}`, signal);
  if (!instance) {
    return [head(number, null), element('p', '', say('finished-way.notStarted'))];
  }
  const way = await readWay(instance, signal);
  const sheet = element('div', 'yishi-sheet');
  drawWay(sheet, way, signal);
  return [head(number, way), sheet, wayTables(way)];
}

export function openMatter(number, signal, leave) {
  const place = element('div', '', element('p', '', say('finished-way.loading')));
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
  return element('article', 'yishi-matter-way', button(say('finished-way.back'), leave), place);
}
