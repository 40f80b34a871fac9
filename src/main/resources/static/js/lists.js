// The list of work by keyboard: j and k go from step to step, x chooses, o opens. Without this file everything works with Tab.
const list = document.querySelector('.list-claims');
const rows = list ? [...list.querySelectorAll('.todo')] : [];
const boxOf = row => row.querySelector('input[name=task]');
const boxes = rows.map(boxOf).filter(Boolean);

const all = list?.querySelector('.list-all');
if (all && boxes.length > 1) {
  const every = all.querySelector('input');
  all.hidden = false;
  every.addEventListener('change', () => boxes.forEach(box => { box.checked = every.checked; }));
  list.addEventListener('change', () => { every.checked = boxes.every(box => box.checked); });
}
const keys = list?.querySelector('.list-keys');
if (keys) {
  keys.hidden = false;
}

function go(step) {
  const at = rows.findIndex(row => row.contains(document.activeElement));
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
  next?.focus();
  next?.scrollIntoView({block: 'nearest'});
}

const deeds = {
  j: () => go(1),
  k: () => go(-1),
  x: row => { const box = row && boxOf(row); if (box) { box.click(); } },
  o: row => row?.querySelector('.actions a')?.click()
};

document.addEventListener('keydown', event => {
  const typing = event.target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]');
  const deed = deeds[event.key];
  if (rows.length === 0 || typing || !deed || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  event.preventDefault();
  deed(rows.find(row => row.contains(document.activeElement)));
});
