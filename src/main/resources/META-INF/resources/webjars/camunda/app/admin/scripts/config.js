import {brand} from '../../yishiting/brand.js';

const common = await brand('admin');

export default {
  ...common,
  customScripts: [...common.customScripts, '../yishiting/admin/full-name']
};
