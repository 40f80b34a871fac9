// Says beside the form or link why a part of the page did not come; what was typed stays where it is.

const words = document.getElementById('failure-words').dataset;

function wordsFor(status) {
  if (status === 429) {
    return words.often;
  }
  return [403, 404, 410].includes(status) ? words.gone : words.other;
}

function tell(element, text) {
  let line = element.parentElement.querySelector(':scope > .failure');
  if (!line) {
    line = document.createElement('p');
    line.className = 'error failure';
    line.setAttribute('role', 'alert');
    line.tabIndex = -1;
    element.after(line);
  }
  line.textContent = text;
  line.focus();
}

for (const failure of ['sendError', 'timeout']) {
  document.addEventListener(`htmx:${failure}`, event => tell(event.detail.elt, words.offline));
}
document.addEventListener('htmx:responseError', event => tell(event.detail.elt, wordsFor(event.detail.xhr.status)));
document.addEventListener('htmx:swapError', event => tell(event.detail.elt, words.other));
document.addEventListener('htmx:beforeRequest', event =>
  event.detail.elt.parentElement?.querySelector(':scope > .failure')?.remove());
