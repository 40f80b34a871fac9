import {brand} from '../../yishiting/brand.js';

const common = await brand('cockpit');

export default {
  ...common,
  customScripts: [
    ...common.customScripts,
    '../yishiting/form-texts',
    '../yishiting/cockpit/engine-texts',
    '../yishiting/cockpit/stuck',
    '../yishiting/cockpit/matter-file',
    '../yishiting/cockpit/incidents'
  ],
  runtimeActivityInstanceMetrics: {display: true}
};
