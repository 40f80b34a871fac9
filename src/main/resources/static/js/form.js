// Comfort for forms; everything works without it.
import {countCharacters as lengthOf} from './characters.js';

const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, index) => values[index]);

function countCharacters(area) {
  const count = document.getElementById(area.dataset.count);
  const show = () => { count.textContent = fill(count.dataset.of, lengthOf(area.value), area.dataset.longest); };
  area.addEventListener('input', show);
  show();
}

// Tells about files that will not be taken before they travel.
function checkFiles(input) {
  const errors = document.getElementById('photos-error');
  input.addEventListener('change', () => {
    const held = document.querySelectorAll('.held li').length;
    const files = [...input.files];
    const refused = files.filter(file => file.size > Number(input.dataset.bytes)).map(file => fill(input.dataset.tooLarge, file.name));
    if (held + files.length > Number(input.dataset.most)) {
      refused.push(fill(input.dataset.tooMany, files.at(-1).name));
    }
    errors.replaceChildren(...refused.map(text => {
      const line = document.createElement('span');
      line.className = 'error';
      line.textContent = text;
      return line;
    }));
    if (refused.length) {
      input.value = '';
      input.setAttribute('aria-invalid', 'true');
    } else {
      input.removeAttribute('aria-invalid');
    }
  });
}

function sendOnce(form) {
  const button = form.querySelector('[data-busy]');
  const label = button.textContent;
  form.addEventListener('submit', event => {
    if (form.dataset.sent) {
      event.preventDefault();
    } else {
      form.dataset.sent = 'true';
      if (event.submitter === button) {
        button.setAttribute('aria-busy', 'true');
        button.textContent = button.dataset.busy;
      }
    }
  });
  // Back from the next page: the form can be sent again.
  window.addEventListener('pageshow', () => {
    delete form.dataset.sent;
    button.removeAttribute('aria-busy');
    button.textContent = label;
  });
}

document.querySelectorAll('[data-count]').forEach(countCharacters);
document.querySelectorAll('#photos').forEach(checkFiles);
document.querySelectorAll('form[novalidate]').forEach(sendOnce);
document.querySelector('[data-focus]')?.focus();
