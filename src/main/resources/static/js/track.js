// Comfort for the page of one matter; everything works without it.

// What htmx puts into the page took the focus with it: it goes to what the page now says.
document.addEventListener('htmx:afterSettle', event => {
  if (document.activeElement === document.body || !document.activeElement) {
    event.detail.elt.querySelector('[role="status"], [role="alert"], [aria-invalid="true"]')?.focus();
  }
});

// On paper nothing can be unfolded.
let folded = [];
window.addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('.fold:not(.picture):not([open])')];
  folded.forEach(fold => { fold.open = true; });
});
window.addEventListener('afterprint', () => folded.forEach(fold => { fold.open = false; }));
