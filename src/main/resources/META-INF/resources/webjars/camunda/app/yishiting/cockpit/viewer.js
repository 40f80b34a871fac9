// The way of an instance, for instances that Cockpit itself does not show any more.
import {drawDiagram} from '../bpmn-viewer.js';
import {root} from '../house.js';
import {markWay} from './way-marks.js';

export const drawWay = (box, way, signal) => drawDiagram(
  box, `${root}/api/cockpit/definitions/${encodeURIComponent(way.definition)}/diagram`, viewer => markWay(viewer, way), signal);
