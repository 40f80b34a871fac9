// Draws a procedure and marks where the matter stands. The box scrolls, the page does not.

const LEGIBLE = 0.85;
const PADDING = 16;

async function draw(box) {
  const answer = await fetch(box.dataset.source, { headers: { Accept: 'application/xml' } });
  if (!answer.ok) {
    throw new Error(`diagram: ${answer.status}`);
  }
  const xml = await answer.text();
  const sheet = document.createElement('div');
  sheet.className = 'diagram-sheet';
  const viewer = new window.BpmnJS({ container: sheet });
  box.append(sheet);
  await viewer.importXML(xml);

  const canvas = viewer.get('canvas');
  const { inner } = canvas.viewbox();
  const scale = Math.min(1, Math.max(LEGIBLE, (box.clientWidth - 2 * PADDING) / inner.width));
  sheet.style.width = `${inner.width * scale + 2 * PADDING}px`;
  sheet.style.height = `${inner.height * scale + 2 * PADDING}px`;
  canvas.resized();
  canvas.viewbox({
    x: inner.x - PADDING / scale,
    y: inner.y - PADDING / scale,
    width: inner.width + 2 * PADDING / scale,
    height: inner.height + 2 * PADDING / scale,
  });

  const registry = viewer.get('elementRegistry');
  const drawn = (names = '') => names.split(' ').map(id => registry.get(id)).filter(Boolean);
  drawn(box.dataset.done).forEach(shape => canvas.addMarker(shape, 'is-done'));
  drawn(box.dataset.present).forEach(shape => canvas.addMarker(shape, 'is-present'));
  box.querySelector('.diagram-wait').remove();
  box.after(sheet.querySelector('.bjs-powered-by'));

  const [present] = drawn(box.dataset.present);
  if (present) {
    box.scrollLeft = (present.x - inner.x + present.width / 2) * scale - box.clientWidth / 2;
    box.scrollTop = (present.y - inner.y + present.height / 2) * scale - box.clientHeight / 2;
  }
}

for (const box of document.querySelectorAll('.diagram')) {
  draw(box).catch(failure => {
    const words = box.querySelector('.diagram-wait');
    if (words) {
      words.textContent = words.dataset.failed;
    }
    console.warn(failure);
  });
}
