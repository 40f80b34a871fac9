// After a form was sent: what happens next, and with whom. While it is corrected, what was wrong before is taken away.
import {dossierOf, read} from './calls.js';
import {button, element, link, linkBeside} from './elements.js';
import {root, say} from './house.js';

// What follows is made by the engine a moment later.
const TRIES = 6;
const PAUSE = 1000;

const pause = () => new Promise(done => setTimeout(done, PAUSE));

async function nextOf(task) {
  const url = `${root}/api/steps/${encodeURIComponent(task)}/next`;
  let answer = await read(url);
  for (let tries = 1; tries < TRIES && answer.state === 'WAITING'; tries++) {
    await pause();
    answer = await read(url);
  }
  return answer;
}

function line({words, task}) {
  return element('li', '', words, task && ' ', task && link(say('form-sent.goOn'), `#/?task=${encodeURIComponent(task)}`));
}

function told(answer) {
  const lines = [...answer.next, ...answer.beside];
  return [
    answer.words && element('p', '', answer.words),
    lines.length > 0 && element('ul', '', ...lines.map(line)),
    element('p', '', linkBeside(dossierOf(answer.matter), '', say('form-sent.dossier', answer.matter)))
  ].filter(Boolean);
}

const leave = () => document.querySelector('.yishi-sent')?.remove();

function panel() {
  leave();
  const content = element('div', '', element('p', 'yishi-sent-title', say('form-sent.sent')));
  content.setAttribute('role', 'status');
  content.tabIndex = -1;
  const box = element('section', 'yishi-sent', content, button(say('form-sent.close'), () => box.remove()));
  box.setAttribute('aria-label', say('form-sent.sent'));
  document.querySelector('.task-details .no-task').parentElement.before(box);
  return content;
}

async function tell(task) {
  const content = panel();
  content.focus();
  try {
    const answer = await nextOf(task);
    content.replaceChildren(element('p', 'yishi-sent-title', answer.done), ...told(answer));
  } catch {
    // it was sent all the same
    content.append(element('p', '', say('form-sent.unknown')));
  }
}

function tellWhatComes(form, notifications) {
  const register = form.registerCompletionHandler;
  form.registerCompletionHandler = handler => register.call(form, handler && (done => {
    const {taskId} = form.getParams();
    notifications.clearAll();
    handler((failure, result) => {
      done(failure, result);
      if (!failure && taskId) {
        tell(taskId);
      }
    });
  }));
}

window.angular.module('cam.tasklist.custom').directive('camTasklistFormCamunda', ['Notifications', notifications => ({
  restrict: 'A',
  require: '^camTasklistForm',
  link: {
    // before the form itself says how it is sent
    pre: (scope, element, attributes, form) => {
      leave();
      tellWhatComes(form, notifications);
      element.on('input change', () => scope.$evalAsync(() => notifications.clearAll()));
    }
  }
})]);

export default [];
