// On paper nothing can be unfolded: what is folded is opened for it. Browsers without script have it from the style sheet.

let folded = [];
window.addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('.fold:not(.picture):not([open])')];
  folded.forEach(fold => { fold.open = true; });
});
window.addEventListener('afterprint', () => folded.forEach(fold => { fold.open = false; }));
