// The way an instance took: on its diagram, and step by step in the tab 经过.
import {pick} from '../language.js';
import {complaint, element, read, root} from '../page.js';
import {lasted, link, moment, table} from './pieces.js';
import {markWay} from './way-marks.js';

const words = pick({
  zh: {
    tab: '经过', loading: '正在读取……', step: '步骤', who: '谁', role: '岗位', from: '开始', to: '结束', dwell: '用时', open: '正在办理', withdrawn: '已收回',
    unclaimed: '待签收', none: '还没有人工步骤。', auto: '流程图上的经过', steps: '人工步骤', called: '打开', cancelled: '中途停止', activity: '环节'
  },
  en: {
    tab: 'Way', loading: 'Loading …', step: 'Step', who: 'Who', role: 'Role', from: 'From', to: 'To', dwell: 'Dwell time',
    open: 'in progress', withdrawn: 'withdrawn', unclaimed: 'not taken on', none: 'No steps of people yet.',
    auto: 'Through the diagram', steps: 'Steps of people', called: 'open', cancelled: 'stopped', activity: 'Activity'
  }
});

export const readWay = (instance, signal) =>
  read(`${root}/api/cockpit/instances/${encodeURIComponent(instance)}/way`, signal);

function ended(part) {
  if (!part.to) {
    return words.open;
  }
  const note = part.withdrawn ? words.withdrawn : part.cancelled ? words.cancelled : null;
  return note ? [moment(part.to), element('span', 'yishi-quiet', ` ${note}`)] : moment(part.to);
}

function who(step) {
  return [step.who ?? (step.to ? '' : words.unclaimed), element('span', 'yishi-quiet', ` ${step.role}`)];
}

function steps(way) {
  return way.steps.length === 0
    ? element('p', '', words.none)
    : table([words.step, words.who, words.from, words.to, words.dwell], way.steps.map(step =>
      [step.name, who(step), moment(step.from), ended(step), lasted(step.dwell, Boolean(step.to))]));
}

function passages(way) {
  return table([words.activity, words.from, words.to, words.dwell], way.passages
    .filter(passage => !/gateway$/i.test(passage.type))
    .map(passage => [
      passage.called ? [passage.name, ' ', link(words.called, `#/process-instance/${passage.called}/runtime`)] : passage.name,
      moment(passage.from), ended(passage), lasted(passage.dwell, Boolean(passage.to))]));
}

// Both tables, for the tab and for the page of a finished matter; whatever runs no more cannot be opened in Cockpit.
export function wayTables(way) {
  return element('div', 'yishi-way',
    element('h4', '', words.steps), steps(way),
    element('h4', '', words.auto), passages(way.to ? {...way, passages: way.passages.map(withoutCall)} : {...way,
      passages: way.passages.map(passage => (passage.to ? withoutCall(passage) : passage))}));
}

const withoutCall = passage => ({...passage, called: null});

function tab() {
  let running = new AbortController();

  async function show(node, instance) {
    running.abort();
    running = new AbortController();
    const {signal} = running;
    node.replaceChildren(element('p', '', words.loading));
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
    properties: {label: words.tab},
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
