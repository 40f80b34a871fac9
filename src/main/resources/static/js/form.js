// Comfort for forms; everything works without it.
import { keepFiles } from './photos.js';
import {countCharacters as lengthOf} from './characters.js';

const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, index) => values[index]);

function countCharacters(area) {
  const count = document.getElementById(area.dataset.count);
  const show = () => { count.textContent = fill(count.dataset.of, lengthOf(area.value), area.dataset.longest); };
  area.addEventListener('input', show);
  show();
}

// What is typed outlives a reload, a change of language, an error page and the way back; forgotten once it is sent, and
// with the tab.
const typed = form => [...form.elements].filter(field =>
  field.name && !['hidden', 'file', 'submit', 'button', 'password', 'search'].includes(field.type));

const drafts = {
  name: key => `typed ${key}`,
  read(key) {
    try {
      return JSON.parse(sessionStorage.getItem(this.name(key))) ?? {};
    } catch {
      return {};
    }
  },
  write(key, values) {
    try {
      sessionStorage.setItem(this.name(key), JSON.stringify(values));
    } catch {
      // a browser that keeps nothing
    }
  },
  forget(key) {
    try {
      sessionStorage.removeItem(this.name(key));
    } catch {
      // a browser that keeps nothing
    }
  },
};

function save(form) {
  const values = {};
  const labels = {};
  for (const field of typed(form)) {
    if (['checkbox', 'radio'].includes(field.type)) {
      if (field.checked) {
        values[field.name] = field.value;
      }
    } else if (field.value) {
      values[field.name] = field.value;
      labels[field.name] = field.selectedOptions?.[0]?.textContent;
    }
  }
  const draft = form.elements.draft?.value;
  drafts.write(form.dataset.keep, { values, labels, draft });
}

// What the server shows again after a form was sent is newer than what was kept.
function restore(form) {
  const { values = {}, labels = {} } = drafts.read(form.dataset.keep);
  for (const field of typed(form)) {
    const kept = values[field.name];
    if (kept === undefined) {
      continue;
    }
    if (['checkbox', 'radio'].includes(field.type)) {
      const decided = [...form.querySelectorAll(`[name="${field.name}"]`)].some(one => one.checked);
      if (!decided && field.value === kept) {
        field.checked = true;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    } else if (field.options && (!field.value || !('again' in form.dataset))) {
      // a place that was found or picked in steps is not among the first choices
      if (![...field.options].some(option => option.value === kept)) {
        field.add(new Option(labels[field.name], kept));
      }
      field.value = kept;
    } else if (!field.value) {
      field.value = kept;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}

function keepTyped(form) {
  if ('said' in form.dataset) {
    drafts.forget(form.dataset.keep);
  }
  restore(form);
  form.addEventListener('input', () => save(form));
  form.addEventListener('change', () => save(form));
}

// The files that were held with the report of this tab come back with it.
function takeUpDraft(form) {
  const field = form.elements.draft;
  const { draft } = drafts.read(form.dataset.keep);
  if (!draft || draft === field.value) {
    save(form);
  } else if (!document.querySelector('.held') && !new URLSearchParams(location.search).has('draft')) {
    const address = new URL(form.action);
    address.searchParams.set('draft', draft);
    location.replace(address);
  }
}

// Back from the receipt leads to the receipt: what was sent is not sent again. A page in the history remembers which
// report it held when it was sent.
const sentDraft = {
  key: 'sent report',
  is: draft => {
    try {
      return sessionStorage.getItem(sentDraft.key) === draft;
    } catch {
      return false;
    }
  },
  set: draft => {
    try {
      sessionStorage.setItem(sentDraft.key, draft);
    } catch {
      // a browser that keeps nothing
    }
  },
};

function sendOnce(form) {
  const button = form.querySelector('[data-busy]');
  const label = button.textContent;
  form.addEventListener('submit', event => {
    if (event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
    } else {
      form.dataset.sent = 'true';
      if (form.elements.draft) {
        history.replaceState({ ...history.state, draft: form.elements.draft.value }, '');
      }
      if (event.submitter === button || !event.submitter) {
        button.setAttribute('aria-busy', 'true');
        button.textContent = button.dataset.busy;
      }
    }
  });
  // Back from the next page: the form can be sent again.
  window.addEventListener('pageshow', () => {
    const draft = history.state?.draft;
    if (form.elements.draft && draft && sentDraft.is(draft)) {
      location.replace(`${form.action}/done/${draft}`);
    }
    delete form.dataset.sent;
    button.removeAttribute('aria-busy');
    button.textContent = label;
  });
}

function prepare(root) {
  root.querySelectorAll('[data-count]').forEach(countCharacters);
  root.querySelectorAll('form[data-keep]').forEach(keepTyped);
  root.querySelector('[data-focus]')?.focus();
}

for (const sent of document.querySelectorAll('[data-sent]')) {
  drafts.forget(sent.dataset.sent);
  if (sent.dataset.draft) {
    sentDraft.set(sent.dataset.draft);
  }
}
// A page that answers a sent form is asked for anew by Back and by reload: a browser would otherwise show its own page
// about sending again, and what was typed is kept here.
history.replaceState(history.state, '');
prepare(document);
document.querySelectorAll('form#report').forEach(takeUpDraft);
document.querySelectorAll('#photos').forEach(keepFiles);
document.querySelectorAll('form:has([data-busy])').forEach(sendOnce);

// A part of the page that was fetched: its form keeps what is typed, and what it says is heard.
document.addEventListener('htmx:afterSwap', event => {
  if (event.detail.target.closest('form[data-keep]')) {
    save(event.detail.target.closest('form[data-keep]'));
    return;
  }
  document.querySelectorAll('#talk form[data-keep]').forEach(keepTyped);
  const told = document.querySelector('#talk [role=status], #talk [role=alert]');
  if (told) {
    told.tabIndex = -1;
    told.focus();
  }
});
