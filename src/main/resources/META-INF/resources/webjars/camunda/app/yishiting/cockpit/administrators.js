// Pages that the engine answers to administrators only are not offered to others.
import {session} from '../calls.js';

session().then(({administrator}) => {
  document.documentElement.classList.toggle('yishi-administrator', administrator);
}, () => {});

export default [];
