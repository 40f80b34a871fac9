import {brand} from '../../yishiting/brand.js';

export default {
  ...await brand('cockpit'),
  runtimeActivityInstanceMetrics: {display: true}
};
