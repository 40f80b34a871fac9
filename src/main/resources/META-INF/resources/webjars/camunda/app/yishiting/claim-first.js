// What the style sheet says above the form of a task that nobody has taken on yet.
import {say} from './house.js';

document.documentElement.style.setProperty('--yishi-claim-first', `"${say('claim-first.words')}"`);

export default [];
