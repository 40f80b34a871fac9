// Comfort for the field that asks where: Enter looks instead of sending. Without scripts its buttons do the same.

const find = document.getElementById('find');
find?.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.isComposing) {
    event.preventDefault();
    window.htmx.trigger(find, 'look');
  }
});
