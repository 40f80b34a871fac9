// A dialog that asks before something is done, and then says what came of it.
import {alarm} from '../calls.js';
import {button, element} from '../elements.js';
import {say} from '../house.js';

let count = 0;

function frame(title) {
  const heading = element('h2', '', title);
  heading.id = `yishi-dialog-${++count}`;
  heading.tabIndex = -1;
  const dialog = element('dialog', 'yishi-dialog', heading);
  dialog.setAttribute('aria-labelledby', heading.id);
  return {dialog, heading};
}

async function attempt(form, submit, problem, act) {
  const name = submit.textContent;
  submit.disabled = true;
  submit.textContent = say('dialog.working');
  problem.replaceChildren();
  try {
    return await act(new FormData(form));
  } catch (failure) {
    problem.replaceChildren(alarm(failure));
    return null;
  } finally {
    submit.disabled = false;
    submit.textContent = name;
  }
}

// Opens with content; act(FormData) does it and answers with nodes that say what was done, or fails and nothing typed
// is lost. Answers true once the dialog is closed after something was done.
export function ask({title, content, submit: name, act}) {
  const {dialog, heading} = frame(title);
  const problem = element('div', '');
  const submit = element('button', 'btn btn-primary', name);
  const close = button(say('dialog.cancel'), () => dialog.close());
  const form = element('form', '', ...content, problem, element('div', 'yishi-buttons', submit, close));
  dialog.append(form);
  let done = false;

  form.addEventListener('submit', async event => {
    event.preventDefault();
    const answer = await attempt(form, submit, problem, act);
    if (answer) {
      done = true;
      close.textContent = say('dialog.close');
      form.replaceChildren(...answer, element('div', 'yishi-buttons', close));
      heading.focus();
    }
  });
  document.body.append(dialog);
  dialog.showModal();
  return new Promise(resolve => dialog.addEventListener('close', () => {
    dialog.remove();
    resolve(done);
  }));
}

export const isOpen = () => document.querySelector('dialog.yishi-dialog[open]') !== null;
