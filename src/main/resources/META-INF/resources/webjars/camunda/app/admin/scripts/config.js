import {brand} from '../../yishiting/brand.js';

export default brand('admin');
