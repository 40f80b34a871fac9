// Chosen files travel at once, photos made small enough first: what is shown as held has arrived, and outlives whatever
// happens to the page. What cannot travel now stays chosen and goes with the form.

const LONGEST_SIDE = 2560;
const QUALITY = 0.85;
const SMALL = 1_500_000;
const TAKEN = ['image/jpeg', 'image/png', 'image/webp'];

const fill = (pattern, value) => pattern.replace('{0}', value);
const isHeic = file => /^image\/hei[cf]/.test(file.type) || /\.hei[cf]$/i.test(file.name);
const isPhoto = file => file.type.startsWith('image/') || isHeic(file);

// The photo upright, with its longest side cut down, as JPEG; itself when it is small, or cannot be read here.
async function shrunk(file) {
  if (!isPhoto(file) || (TAKEN.includes(file.type) && file.size <= SMALL)) {
    return file;
  }
  let bitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return file;
  }
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await new Promise(done => { canvas.toBlob(done, 'image/jpeg', QUALITY); });
  const smaller = blob && (blob.size < file.size || !TAKEN.includes(file.type));
  return smaller ? new File([blob], `${file.name.replace(/\.[^.]*$/, '')}.jpg`, { type: 'image/jpeg' }) : file;
}

function say(lines) {
  document.getElementById('photos-error').append(...lines.map(text => {
    const line = document.createElement('span');
    line.className = 'error';
    line.textContent = text;
    return line;
  }));
}

async function ask(input, add) {
  const form = new FormData();
  form.set('draft', input.form.elements.draft.value);
  const token = input.form.elements._csrf;
  if (token) {
    form.set(token.name, token.value);
  }
  add(form);
  const answer = await fetch(input.dataset.upload, { method: 'POST', body: form, headers: { Accept: 'text/html' } });
  if (!answer.ok) {
    throw new Error(`files: ${answer.status}`);
  }
  const part = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('files');
  if (!part) {
    throw new Error('files: another page');
  }
  document.getElementById('files').replaceWith(part);
  input.form.dispatchEvent(new Event('change'));
}

export function keepFiles(input) {
  const wait = document.getElementById('photos-wait');
  let travelling = null;

  async function travel(chosen) {
    const refused = [];
    const files = [];
    for (const file of chosen) {
      const ready = await shrunk(file);
      if (isHeic(ready)) {
        refused.push(fill(input.dataset.heic, file.name));
      } else if (ready.size > Number(input.dataset.bytes)) {
        refused.push(fill(input.dataset.tooLarge, file.name));
      } else {
        files.push(ready);
      }
    }
    if (files.length) {
      await ask(input, form => files.forEach(file => form.append('photos', file)));
    } else {
      document.getElementById('photos-error').replaceChildren();
    }
    say(refused);
    input.value = '';
    const bad = document.querySelector('#photos-error .error') !== null;
    input.toggleAttribute('aria-invalid', false);
    if (bad) {
      input.setAttribute('aria-invalid', 'true');
    }
    return !bad;
  }

  async function run(work) {
    wait.textContent = input.dataset.wait;
    try {
      return await work();
    } catch (failure) {
      console.info(failure);
      document.getElementById('photos-error').replaceChildren();
      say([input.dataset.failed]);
      return true;
    } finally {
      wait.textContent = '';
      travelling = null;
    }
  }

  input.addEventListener('change', () => {
    if (input.files.length) {
      travelling = run(() => travel([...input.files]));
    }
  });

  // A file that is still on its way goes first; when one is refused the person sees it before anything is sent.
  input.form.addEventListener('submit', event => {
    const { submitter } = event;
    if (submitter?.name === 'remove') {
      event.preventDefault();
      run(() => ask(input, form => form.set('remove', submitter.value))).then(() => input.focus());
    } else if (travelling) {
      event.preventDefault();
      travelling.then(allTaken => {
        if (allTaken) {
          input.form.requestSubmit(submitter);
        } else {
          input.focus();
        }
      });
    }
  });
}
