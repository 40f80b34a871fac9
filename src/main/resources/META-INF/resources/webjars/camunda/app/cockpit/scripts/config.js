import {brand} from '../../yishiting/brand.js';

export default {
  ...brand('cockpit'),
  runtimeActivityInstanceMetrics: {display: true}
};
