// 我的事项: tracking codes that a person asked this browser to keep. They never leave it; one click forgets them.

const PLACE = 'yishiting-mine';

function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(kept) ? kept.filter(one => typeof one?.code === 'string') : [];
  } catch {
    return [];
  }
}

function write(kept) {
  try {
    if (kept.length) {
      localStorage.setItem(PLACE, JSON.stringify(kept));
    } else {
      localStorage.removeItem(PLACE);
    }
  } catch {
    // A browser that keeps nothing keeps no codes either.
  }
}

const without = code => read().filter(one => one.code !== code);
const fill = (pattern, value) => pattern.replace('{0}', value);

function offer(box) {
  const button = box.querySelector('button');
  const { mine: code, title } = box.dataset;
  const isKept = () => read().some(one => one.code === code);
  const show = () => {
    const kept = isKept();
    button.textContent = kept ? button.dataset.drop : button.dataset.keep;
    button.setAttribute('aria-pressed', String(kept));
  };
  button.addEventListener('click', () => {
    write(isKept() ? without(code) : [{ code, title, at: Date.now() }, ...read()]);
    show();
  });
  box.hidden = false;
  show();
}

function list(rows) {
  const kept = read();
  document.getElementById('mine-none').hidden = kept.length > 0;
  document.getElementById('mine-sheet').hidden = kept.length === 0;
  document.getElementById('mine-all').hidden = kept.length === 0;
  rows.replaceChildren(...kept.map(one => row(one, rows)));
}

function row(one, rows) {
  const line = document.createElement('li');
  line.className = 'row-head';
  const link = document.createElement('a');
  link.className = 'row-title';
  link.href = rows.dataset.at + encodeURIComponent(one.code);
  link.textContent = one.title || one.code;
  const when = document.createElement('span');
  when.className = 'muted small';
  when.textContent = fill(rows.dataset.kept, new Date(one.at).toLocaleDateString(document.documentElement.lang));
  const forget = document.createElement('button');
  forget.type = 'button';
  forget.className = 'quiet';
  forget.textContent = rows.dataset.forget;
  forget.setAttribute('aria-label', fill(rows.dataset.forgetOne, link.textContent));
  forget.addEventListener('click', () => drop(without(one.code), rows));
  line.append(link, when, forget);
  return line;
}

function drop(left, rows) {
  write(left);
  list(rows);
  const said = document.getElementById('mine-said');
  said.textContent = said.dataset.forgotten;
  (rows.querySelector('a') ?? document.getElementById('content')).focus();
}

const rows = document.getElementById('mine');
if (rows) {
  document.querySelector('#mine-all button').addEventListener('click', () => drop([], rows));
  list(rows);
}
document.querySelectorAll('[data-mine]').forEach(offer);
