// The numbers that say in a glance how things stand; each leads to its rows.
import {element} from '../elements.js';
import {say} from '../house.js';
import {number} from '../times.js';
import {addressOf} from './stuck-query.js';

const NUMBERS = [
  ['late', {state: 'late'}, 'bad'],
  ['soon', {state: 'soon'}, 'soon'],
  ['listed', {state: 'supervised', stage: 'LISTED'}, 'bad'],
  ['led', {state: 'supervised', stage: 'LED'}, 'bad'],
  ['unheld', {state: 'unheld'}, 'bad'],
  ['paused', {state: 'paused'}, ''],
  ['incidents', {state: 'incident'}, 'bad']
];

// Where failures are listed on the same page, their number is that of the list, and leads there.
export function numbers(summary, current, failed) {
  return element('ul', 'yishi-numbers', ...NUMBERS.map(([name, query, weight]) => {
    const listed = name === 'incidents' && failed && failed.total !== null;
    const count = listed ? failed.total : summary[name];
    const link = element('a', count && weight ? `yishi-${weight}` : '',
      element('strong', '', number(count)), element('span', '', say(`stuck.numbers.${name}`)));
    link.href = addressOf(query);
    if (listed && failed.part) {
      link.onclick = event => {
        event.preventDefault();
        failed.part.scrollIntoView();
        failed.part.focus({preventScroll: true});
      };
    }
    if (current && current.state === query.state && (current.stage || '') === (query.stage || '')) {
      link.setAttribute('aria-current', 'true');
    }
    return element('li', '', link);
  }));
}
