// Keeps the keyboard where it was when htmx replaces the part of the page that had it.

let held = null;

document.addEventListener('htmx:beforeSwap', ({ detail }) => {
  const at = document.activeElement;
  held = at && at !== document.body && detail.target.contains(at) ? { id: at.id } : null;
});

document.addEventListener('htmx:afterSettle', ({ detail }) => {
  const lost = !document.activeElement || document.activeElement === document.body;
  if (!held || !lost) {
    return;
  }
  const part = detail.elt;
  const same = held.id && document.getElementById(held.id);
  const next = same || part.querySelector('[data-focus], a, button, input:not([type=hidden]), select, textarea, [tabindex]') || part;
  if (next === part) {
    part.tabIndex = -1;
  }
  next.focus({ preventScroll: true });
  held = null;
});
