// On every definition's diagram: what is open, late and failed at each step, and how long steps usually take.
import {complaint, read} from '../calls.js';
import {element, field, input, link, select} from '../elements.js';
import {root, say} from '../house.js';
import {daysAgo} from '../times.js';
import {heat, legend} from './heat.js';

const KEPT = 'yishi.heat';
const kept = () => JSON.parse(window.localStorage.getItem(KEPT) ?? '{"heat":true,"versions":"one"}');

// Late steps drawn here by step; those inside a called block by procedure, for the list knows no stages.
function lateList(key, procedure, figure, viewer) {
  const {type} = viewer.get('elementRegistry').get(figure.activity);
  const query = new URLSearchParams({state: 'late'});
  if (procedure) {
    query.set('procedure', key);
  }
  if (type === 'bpmn:UserTask') {
    query.set('step', figure.activity);
  }
  return `#/supervision?${query}`;
}

function badges(figure, late) {
  const overdue = link(say('diagram.overdue', figure.overdue), late);
  overdue.className = 'yishi-badge yishi-badge-late';
  overdue.title = say('diagram.seeOverdue');
  return element('div', 'yishi-badges',
    figure.open > 0 ? element('span', 'yishi-badge', say('diagram.open', figure.open)) : null,
    figure.overdue > 0 ? overdue : null,
    figure.incidents > 0 ? element('span', 'yishi-badge yishi-badge-failed', say('diagram.incidents', figure.incidents)) : null);
}

function showBadges(viewer, {key, procedure, activities}) {
  const overlays = viewer.get('overlays');
  overlays.remove({type: 'yishi-badges'});
  for (const figure of activities) {
    if (viewer.get('elementRegistry').get(figure.activity) && figure.open + figure.incidents > 0) {
      overlays.add(figure.activity, 'yishi-badges',
        {position: {top: -12, left: -8}, html: badges(figure, lateList(key, procedure, figure, viewer))});
    }
  }
}

function panel() {
  const {heat: on, versions} = kept();
  const toggle = input('checkbox', 'heat');
  toggle.className = '';
  toggle.checked = on;
  const form = element('form', 'yishi-heat-form',
    element('label', 'yishi-toggle', toggle, say('diagram.heat')),
    field(say('diagram.from'), input('date', 'from', daysAgo(89))),
    field(say('diagram.to'), input('date', 'to', daysAgo(0))),
    field(say('diagram.versions'), select('versions', [['one', say('diagram.thisVersion')], ['all', say('diagram.all')]], versions)));
  const state = element('div', 'yishi-heat-state');
  const box = element('details', 'yishi-heat', element('summary', '', say('diagram.figures')), form);
  return {box, form, state};
}

function figures(viewer, definition) {
  const {box, form, state} = panel();
  let cool = () => {};
  let running = new AbortController();

  async function show() {
    running.abort();
    running = new AbortController();
    const {signal} = running;
    state.replaceChildren(element('p', 'yishi-legend', say('diagram.loading')));
    const {from, to, versions} = Object.fromEntries(new FormData(form));
    const query = new URLSearchParams({versions, ...(from && {from}), ...(to && {to})});
    try {
      const answer = await read(`${root}/api/cockpit/definitions/${encodeURIComponent(definition)}/figures?${query}`, signal);
      draw(answer);
    } catch (failure) {
      if (!signal.aborted) {
        state.replaceChildren(complaint(failure, show));
      }
    }
  }

  function draw(answer) {
    cool();
    cool = () => {};
    showBadges(viewer, answer);
    state.replaceChildren();
    if (form.elements.heat.checked) {
      cool = heat(viewer, answer.activities);
      state.replaceChildren(legend(answer.activities.every(figure => figure.count === 0)));
    }
  }

  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('change', () => {
    window.localStorage.setItem(KEPT, JSON.stringify({heat: form.elements.heat.checked, versions: form.elements.versions.value}));
    show();
  });
  viewer.get('canvas').getContainer().parentElement.append(box, state);
  show();
}

export default [{
  id: 'yishi-diagram',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 100,
  render: (viewer, {processDefinitionId}) => figures(viewer, processDefinitionId)
}];
