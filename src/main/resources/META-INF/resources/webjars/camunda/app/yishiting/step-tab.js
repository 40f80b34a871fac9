// Tab beside the form of a task: the same part of the step's page that the desk shows, drawn by the server. Its forms
// are sent by htmx, so that the task beside it stays open.
import {alarm, read, readText, Refusal, stepPageOf} from './calls.js';
import {element} from './elements.js';
import {root, say} from './house.js';
import {pane} from './pane.js';

const STYLES = ['webjars/picocss__pico/css/pico.min.css', 'css/site.css', 'css/desk.css', 'css/steps.css',
  'camunda/app/yishiting/step-tab.css'];
const ROOT_SIZE = 16;
// what a page without it shows is no step
const MARK = 'data-step=';

const {default: htmx} = await import(`${root}/webjars/htmx.org/dist/htmx.esm.js`);
Object.assign(htmx.config, {
  allowEval: false,
  historyEnabled: false,
  includeIndicatorStyles: false,
  selfRequestsOnly: true,
  // a refusal is the same page with the reason on it
  responseHandling: [{code: '204', swap: false}, {code: '[23]..|403|409|422', swap: true}, {code: '...', swap: false, error: true}]
});

// Sizes relative to the root mean another size here than on the pages, for the webapps have another root.
const inPixels = css => css.replace(/(\d*\.?\d+)rem\b/g, (size, number) => `${number * ROOT_SIZE}px`);

let sheets = null;
function styles() {
  sheets ??= Promise.all(STYLES.map(async path => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(inPixels(await readText(`${root}/${path}`, {Accept: 'text/css'})));
    return sheet;
  })).catch(failure => {
    sheets = null;
    throw failure;
  });
  return sheets;
}

// The list and the head of the task are Tasklist's own; a task that left the person has no head any more.
async function tellTasklist({api, taskId, scope}) {
  scope.taskData.changed('taskList');
  const stays = await read(`${api.engineApi}/task/${encodeURIComponent(taskId)}`).then(() => true, () => false);
  if (stays) {
    scope.taskData.changed('task');
  }
}

// Links lead out of the form that is half filled in.
function openBeside(event) {
  const link = event.target.closest('a[href]');
  if (link) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

function follow(inside, context) {
  inside.addEventListener('click', openBeside, true);
  inside.addEventListener('htmx:beforeSwap', ({detail}) => {
    // the page to sign in, or one that says that the form is too old
    if (!detail.serverResponse.includes(MARK)) {
      detail.shouldSwap = false;
      inside.prepend(alarm(new Refusal(say('step-tab.gone'))));
    }
  });
  inside.addEventListener('htmx:afterSettle', ({detail}) => {
    const news = inside.querySelector('[role=status], [role=alert]');
    if (news) {
      news.tabIndex = -1;
      news.focus();
    }
    if (detail.requestConfig.verb === 'post' && news?.getAttribute('role') === 'status') {
      tellTasklist(context);
    }
  });
  const fail = () => inside.prepend(alarm(new Refusal(say('calls.failed'))));
  inside.addEventListener('htmx:responseError', fail);
  inside.addEventListener('htmx:sendError', fail);
}

async function content(context, signal) {
  const [adopted, page] = await Promise.all([
    styles(), readText(stepPageOf(context.taskId), {Accept: 'text/html', 'HX-Request': 'true'}, signal)]);
  if (!page.includes(MARK)) {
    throw new Refusal(say('calls.signedOut'));
  }
  const host = element('div', 'yishi-step');
  host.dataset.theme = 'light';
  const inside = host.attachShadow({mode: 'open'});
  inside.adoptedStyleSheets = adopted;
  const place = element('main');
  place.setAttribute('hx-boost', 'true');
  place.setAttribute('hx-target', 'this');
  place.setAttribute('hx-push-url', 'false');
  place.innerHTML = page;
  inside.append(place);
  follow(inside, context);
  htmx.process(place);
  return [host];
}

export default [{
  id: 'yishi-step',
  pluginPoint: 'tasklist.task.detail',
  priority: 800,
  properties: {label: say('step-tab.tab')},
  ...pane('yishi-matter', content)
}];
