// Draws the way of an instance into a viewer: what was passed, the flows taken, how long it stayed at each activity.
import {element} from '../elements.js';
import {say} from '../house.js';
import {lasted} from './lengths.js';

const STAYS = ['userTask', 'callActivity', 'serviceTask', 'receiveTask', 'subProcess', 'multiInstanceBody'];

const stays = passage => STAYS.includes(passage.type) || passage.type.startsWith('intermediate');

// Passages of one activity together: how often, how long.
function together(passages) {
  const byActivity = new Map();
  passages.forEach(passage => byActivity.set(passage.activity, [...(byActivity.get(passage.activity) ?? []), passage]));
  return byActivity;
}

function chip(passages) {
  const days = passages.reduce((sum, passage) => sum + passage.dwell.days, 0);
  const hours = passages.reduce((sum, passage) => sum + passage.dwell.hours, 0);
  const over = passages.every(passage => passage.to);
  const parts = [days > 0 ? say('lengths.days', days) : lasted({days, hours}, over)];
  if (passages.length > 1) {
    parts.push(say('way-marks.times', passages.length));
  }
  if (passages.some(passage => passage.cancelled)) {
    parts.push(say('way-marks.cancelled'));
  }
  const made = element('span', 'yishi-stay', parts.join(' · '));
  made.title = lasted({days, hours}, over);
  return made;
}

export function markWay(viewer, way) {
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  const registry = viewer.get('elementRegistry');
  way.flows.filter(flow => registry.get(flow)).forEach(flow => canvas.addMarker(flow, 'yishi-taken'));
  for (const [activity, passages] of together(way.passages)) {
    if (!registry.get(activity)) {
      continue;
    }
    const present = passages.some(passage => !passage.to);
    canvas.addMarker(activity, present ? 'yishi-present' : 'yishi-passed');
    if (passages.some(stays)) {
      overlays.add(activity, 'yishi-stay', {position: {top: -12, left: -2}, html: chip(passages)});
    }
  }
}
