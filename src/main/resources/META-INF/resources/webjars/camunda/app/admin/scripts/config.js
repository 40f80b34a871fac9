import {brand} from '../../yishiting/brand.js';

export default await brand('admin');
