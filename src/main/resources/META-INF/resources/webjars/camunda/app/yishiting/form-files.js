// Beside the form of a task that one has: photos and documents that go with it, each kept as soon as it is chosen.
import {alarm, read, sendFiles} from './calls.js';
import {element, linkBeside} from './elements.js';
import {root, say} from './house.js';

const KINDS = 'image/jpeg,image/png,image/webp,application/pdf';

function shown({name, url, thumbnail}) {
  const picture = thumbnail && element('img');
  if (picture) {
    picture.src = root + thumbnail;
    picture.alt = '';
  }
  return element('li', '', linkBeside(root + url, '', picture, element('span', '', name)));
}

function chooser() {
  const input = element('input');
  Object.assign(input, {type: 'file', multiple: true, accept: KINDS, id: 'yishi-files'});
  input.setAttribute('aria-describedby', 'yishi-files-hint');
  return input;
}

function panel(task) {
  const url = `${root}/api/steps/${encodeURIComponent(task)}/files`;
  const list = element('ul', 'yishi-files-kept');
  const news = element('div', '');
  news.setAttribute('role', 'status');
  const input = chooser();
  const label = element('label', '', say('form-files.label'));
  label.htmlFor = input.id;
  const hint = element('p', 'yishi-files-hint', say('form-files.hint'));
  hint.id = 'yishi-files-hint';

  input.addEventListener('change', async () => {
    const files = [...input.files];
    if (!files.length) {
      return;
    }
    input.disabled = true;
    news.replaceChildren(element('p', '', say('form-files.sending', files.length)));
    const outcome = {added: 0, troubles: []};
    // each by itself, so that one too many or too large keeps none of the others out
    for (const file of files) {
      try {
        const {added, refused} = await sendFiles(url, [file]);
        list.append(...added.map(shown));
        outcome.added += added.length;
        outcome.troubles.push(...refused.map(reason => element('p', 'yishi-complaint', reason)));
      } catch (failure) {
        outcome.troubles.push(element('p', '', file.name), alarm(failure));
      }
    }
    news.replaceChildren(
      ...outcome.added > 0 ? [element('p', '', say('form-files.added', outcome.added))] : [], ...outcome.troubles);
    input.value = '';
    input.disabled = false;
    input.focus();
  });
  read(url).then(kept => list.append(...kept.map(shown)), failure => news.replaceChildren(alarm(failure)));
  return element('section', 'yishi-files', label, hint, input, news, list);
}

function follow(scope, place, form) {
  let current = null;
  // only who has taken the task on may add to it
  scope.$watch(() => !form.getOptions().disableForm && form.getParams().taskId, task => {
    current?.remove();
    current = task ? panel(task) : null;
    if (current) {
      place.after(current);
    }
  });
  scope.$on('$destroy', () => current?.remove());
}

window.angular.module('cam.tasklist.custom').directive('camTasklistFormCamunda', () => ({
  restrict: 'A',
  require: '^camTasklistForm',
  link: (scope, element, attributes, form) => follow(scope, element[0], form)
}));

export default [];
