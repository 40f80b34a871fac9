import {brand} from '../../yishiting/brand.js';

const common = await brand('cockpit');

export default {
  ...common,
  customScripts: [
    ...common.customScripts,
    '../yishiting/form-texts',
    '../yishiting/cockpit/engine-texts',
    '../yishiting/cockpit/administrators',
    '../yishiting/cockpit/stuck',
    '../yishiting/cockpit/matter-file',
    '../yishiting/cockpit/incidents',
    '../yishiting/cockpit/diagram',
    '../yishiting/cockpit/way',
    '../yishiting/cockpit/finished',
    '../yishiting/cockpit/repair',
    '../yishiting/cockpit/migration'
  ],
  runtimeActivityInstanceMetrics: {display: true}
};
