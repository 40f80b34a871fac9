// Draws a procedure once its picture is asked for, marks where the matter stands, fits it to the width and lets it grow.

const LARGEST = 2;
const PADDING = 12;

function load(viewer) {
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = viewer;
    script.onload = loaded;
    script.onerror = () => failed(new Error(`viewer: ${viewer}`));
    document.head.append(script);
  });
}

async function draw(box) {
  const [answer] = await Promise.all([
    fetch(box.dataset.source, { headers: { Accept: 'application/xml' } }),
    window.BpmnJS ?? load(box.dataset.viewer),
  ]);
  if (!answer.ok) {
    throw new Error(`diagram: ${answer.status}`);
  }
  const xml = await answer.text();
  const sheet = document.createElement('div');
  const viewer = new window.BpmnJS({ container: sheet });
  box.append(sheet);
  await viewer.importXML(xml);

  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  const drawn = (names = '') => names.split(' ').map(id => registry.get(id)).filter(Boolean);
  drawn(box.dataset.done).forEach(shape => canvas.addMarker(shape, 'is-done'));
  drawn(box.dataset.present).forEach(shape => canvas.addMarker(shape, 'is-present'));

  // From here on the picture is a plain SVG that scales with its width.
  const { inner } = canvas.viewbox();
  const svg = sheet.querySelector('.djs-container svg');
  const width = inner.width + 2 * PADDING;
  const height = inner.height + 2 * PADDING;
  svg.querySelector('.viewport').removeAttribute('transform');
  svg.setAttribute('viewBox', `${inner.x - PADDING} ${inner.y - PADDING} ${width} ${height}`);
  svg.setAttribute('aria-hidden', 'true');
  box.querySelector('.diagram-wait').remove();
  box.after(sheet.querySelector('.bjs-powered-by'));
  box.replaceChildren(svg);
  return { svg, width, height, left: inner.x - PADDING, top: inner.y - PADDING, present: drawn(box.dataset.present)[0] };
}

function scaled(box, picture) {
  const whole = () => Math.min(1, box.clientWidth / picture.width);
  let scale = whole();
  const show = () => {
    picture.svg.style.width = `${picture.width * scale}px`;
    picture.svg.style.height = `${picture.height * scale}px`;
    if (picture.present) {
      const { x, y, width, height } = picture.present;
      box.scrollLeft = (x + width / 2 - picture.left) * scale - box.clientWidth / 2;
      box.scrollTop = (y + height / 2 - picture.top) * scale - box.clientHeight / 2;
    }
  };
  show();
  return zoom => {
    scale = zoom === 'fit' ? whole() : Math.min(LARGEST, Math.max(whole(), scale * Number(zoom)));
    show();
  };
}

function offer(picture) {
  const box = picture.querySelector('.diagram');
  picture.addEventListener('toggle', async () => {
    if (!picture.open || box.dataset.asked) {
      return;
    }
    box.dataset.asked = 'true';
    try {
      const zoom = scaled(box, await draw(box));
      picture.querySelectorAll('[data-zoom]').forEach(button => button.addEventListener('click', () => zoom(button.dataset.zoom)));
    } catch (failure) {
      const words = box.querySelector('.diagram-wait');
      if (words) {
        words.textContent = words.dataset.failed;
      }
      console.warn(failure);
    }
  });
  picture.hidden = false;
  picture.open = window.matchMedia('(min-width: 64rem)').matches;
}

document.querySelectorAll('.picture').forEach(offer);
