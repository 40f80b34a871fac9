// A diagram of our own inside a webapp, which shows none there or another one.
import {complaint, readText, Refusal} from './calls.js';
import {root, say} from './house.js';

const PADDING = 24;
const LEGIBLE = 0.75;

let library = null;
function viewerClass() {
  library ??= import(`${root}/webjars/bpmn-js/dist/bpmn-navigated-viewer.production.min.js`)
    .then(() => window.BpmnJS)
    .catch(failure => {
      library = null;
      throw failure;
    });
  return library;
}

// As large as the box is wide, but never so small that it cannot be read: then the box scrolls.
function fit(box, viewer) {
  const canvas = viewer.get('canvas');
  const {inner} = canvas.viewbox();
  const scale = Math.min(1, Math.max(LEGIBLE, (box.clientWidth - 2 * PADDING) / inner.width));
  const sheet = canvas.getContainer();
  sheet.style.width = `${inner.width * scale + 2 * PADDING}px`;
  sheet.style.height = `${inner.height * scale + 2 * PADDING}px`;
  canvas.resized();
  canvas.viewbox({
    x: inner.x - PADDING / scale,
    y: inner.y - PADDING / scale,
    width: inner.width + 2 * PADDING / scale,
    height: inner.height + 2 * PADDING / scale
  });
}

// source: address of the BPMN; mark puts onto the viewer what is to be seen of the matter.
export async function drawDiagram(box, source, mark, signal) {
  try {
    const [Viewer, xml] = await Promise.all([viewerClass(), readText(source, {Accept: 'application/xml'}, signal)]);
    box.replaceChildren();
    const viewer = new Viewer({container: box});
    await viewer.importXML(xml);
    fit(box, viewer);
    mark(viewer);
  } catch (failure) {
    if (!signal.aborted) {
      console.warn(failure);
      box.replaceChildren(complaint(new Refusal(say('bpmn-viewer.failed')), () => drawDiagram(box, source, mark, signal)));
    }
  }
}
