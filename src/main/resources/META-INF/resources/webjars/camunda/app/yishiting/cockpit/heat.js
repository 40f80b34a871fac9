// Heat on a diagram: how long steps usually take, as a colour and as a number.
import {pick} from '../language.js';
import {element} from '../page.js';

const words = pick({
  zh: {median: '中位', days: n => (n === 0 ? '当天' : `${n} 天`), legend: '用时中位数（工作日）', none: '没有办结的步骤', over: n => `${n} 以上`, of: n => `${n} 个已办结步骤`},
  en: {median: 'med.', days: n => (n === 0 ? 'same day' : `${n} d`), legend: 'Median in working days', none: 'no completed steps', over: n => `over ${n}`, of: n => `${n} completed steps`}
});

// Upper edges of the classes, in working days; the last class is open.
const EDGES = [1, 3, 5, 10];
const marker = level => `yishi-heat-${level}`;

export const levelOf = days => EDGES.filter(edge => days > edge).length;

function number(figure) {
  const shown = Number(figure.medianDays.toFixed(1));
  const chip = element('span', 'yishi-median', `${words.median} ${words.days(shown)}`);
  chip.title = words.of(figure.count);
  return chip;
}

// Colours the shapes of a viewer; returns what takes it all away again.
export function heat(viewer, figures) {
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  const warm = figures.filter(figure => figure.count > 0 && viewer.get('elementRegistry').get(figure.activity));
  for (const figure of warm) {
    canvas.addMarker(figure.activity, marker(levelOf(figure.medianDays)));
    overlays.add(figure.activity, 'yishi-median', {position: {top: 9, left: 26}, html: number(figure)});
  }
  return () => {
    warm.forEach(figure => canvas.removeMarker(figure.activity, marker(levelOf(figure.medianDays))));
    overlays.remove({type: 'yishi-median'});
  };
}

export function legend(empty) {
  if (empty) {
    return element('p', 'yishi-legend', words.none);
  }
  const names = EDGES.map((edge, index) => (index ? `${EDGES[index - 1]}–${edge}` : `≤ ${edge}`));
  return element('p', 'yishi-legend', element('span', '', words.legend),
    ...[...names, words.over(EDGES.at(-1))].map((name, level) => element('span', `yishi-swatch yishi-swatch-${level}`, name)));
}
