// The way an instance took: on its diagram, and step by step in a tab.
import {complaint, read} from '../calls.js';
import {element, link, table} from '../elements.js';
import {root, say} from '../house.js';
import {moment} from '../times.js';
import {lasted} from './lengths.js';
import {markWay} from './way-marks.js';

export const readWay = (instance, signal) =>
  read(`${root}/api/cockpit/instances/${encodeURIComponent(instance)}/way`, signal);

function ended(part) {
  if (!part.to) {
    return say('way.open');
  }
  const note = part.withdrawn ? say('way.withdrawn') : part.cancelled ? say('way.cancelled') : null;
  return note ? [moment(part.to), element('span', 'yishi-quiet', ` ${note}`)] : moment(part.to);
}

function who(step) {
  return [step.who ?? (step.to ? '' : say('way.unclaimed')), element('span', 'yishi-quiet', ` ${step.role}`)];
}

function steps(way) {
  return way.steps.length === 0
    ? element('p', '', say('way.none'))
    : table([say('way.step'), say('way.who'), say('way.from'), say('way.to'), say('way.dwell')], way.steps.map(step =>
      [step.name, who(step), moment(step.from), ended(step), lasted(step.dwell, Boolean(step.to))]));
}

function passages(way) {
  return table([say('way.activity'), say('way.from'), say('way.to'), say('way.dwell')], way.passages
    .filter(passage => !/gateway$/i.test(passage.type))
    .map(passage => [
      passage.called ? [passage.name, ' ', link(say('way.called'), `#/process-instance/${passage.called}/runtime`)] : passage.name,
      moment(passage.from), ended(passage), lasted(passage.dwell, Boolean(passage.to))]));
}

// Both tables, for the tab and for the page of a finished matter; whatever runs no more cannot be opened in Cockpit.
export function wayTables(way) {
  return element('div', 'yishi-way',
    element('h4', '', say('way.steps')), steps(way),
    element('h4', '', say('way.auto')), passages(way.to ? {...way, passages: way.passages.map(withoutCall)} : {...way,
      passages: way.passages.map(passage => (passage.to ? withoutCall(passage) : passage))}));
}

const withoutCall = passage => ({...passage, called: null});

function tab() {
  let running = new AbortController();

  async function show(node, instance) {
    running.abort();
    running = new AbortController();
    const {signal} = running;
    node.replaceChildren(element('p', '', say('way.loading')));
    try {
      node.replaceChildren(wayTables(await readWay(instance, signal)));
    } catch (failure) {
      if (!signal.aborted) {
        node.replaceChildren(complaint(failure, () => show(node, instance)));
      }
    }
  }

  return {
    id: 'yishi-way',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 18,
    properties: {label: say('way.tab')},
    render: (node, {processInstanceId}) => {
      show(node, processInstanceId);
    },
    unmount: () => running.abort()
  };
}

// A diagram without marks is still a diagram: what went wrong is told in the tab.
const onDiagram = {
  id: 'yishi-way-diagram',
  pluginPoint: 'cockpit.processInstance.diagram.plugin',
  priority: 100,
  render: (viewer, {processInstanceId}) => {
    readWay(processInstanceId).then(way => markWay(viewer, way), failure => console.warn(failure));
  }
};

export default [tab(), onDiagram];
