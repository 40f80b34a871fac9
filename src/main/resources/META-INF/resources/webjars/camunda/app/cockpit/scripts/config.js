import {brand} from '../../yishiting/brand.js';

const common = await brand('cockpit');

export default {
  ...common,
  runtimeActivityInstanceMetrics: {display: true},
  customScripts: [
    ...common.customScripts,
    ...[
      'form-texts',
      'cockpit/engine-texts',
      'cockpit/stuck',
      'cockpit/matter-file',
      'cockpit/incidents'
    ].map(script => `../yishiting/${script}`)
  ]
};
