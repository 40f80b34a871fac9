// What the style sheet says above the form of a task that nobody has taken on yet.
import {pick} from './language.js';

const words = pick({zh: '请先点“签收”，再填写表单。', en: 'Claim the task first, then fill in the form.'});

document.documentElement.style.setProperty('--yishi-claim-first', `"${words}"`);

export default [];
