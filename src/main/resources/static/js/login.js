// Tasklist keeps the chosen task behind the '#': carry it over the sign-in, browsers pass it on with the redirect.
const form = document.getElementById('sign-in');
if (location.hash) {
  form.action += location.hash;
}
form.addEventListener('submit', () => {
  form.querySelector('button').disabled = true;
});
window.addEventListener('pageshow', () => {
  form.querySelector('button').disabled = false;
});
