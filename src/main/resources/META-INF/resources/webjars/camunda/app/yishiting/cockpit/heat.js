// Heat on a diagram: how long steps usually take, as a colour and as a number.
import {element} from '../elements.js';
import {say} from '../house.js';

// Upper edges of the classes, in working days; the last class is open.
const EDGES = [1, 3, 5, 10];
const marker = level => `yishi-heat-${level}`;

export const levelOf = days => EDGES.filter(edge => days > edge).length;

function number(figure) {
  const shown = Number(figure.medianDays.toFixed(1));
  const chip = element('span', 'yishi-median', `${say('heat.median')} ${shown === 0 ? say('heat.sameDay') : say('heat.days', shown)}`);
  chip.title = say('heat.of', figure.count);
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
    return element('p', 'yishi-legend', say('heat.none'));
  }
  const names = EDGES.map((edge, index) => (index ? `${EDGES[index - 1]}–${edge}` : `≤ ${edge}`));
  return element('p', 'yishi-legend', element('span', '', say('heat.legend')),
    ...[...names, say('heat.over', EDGES.at(-1))].map((name, level) => element('span', `yishi-swatch yishi-swatch-${level}`, name)));
}
