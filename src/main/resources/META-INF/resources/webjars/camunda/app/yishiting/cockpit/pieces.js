// Pieces that Cockpit's own pages share: times, lengths of time, buttons and fields, the place in the address.
import {pick} from '../language.js';
import {element} from '../page.js';

const words = pick({
  zh: {days: n => `${n} 个工作日`, hours: n => `${n} 小时`, soFar: length => `已 ${length}`, short: '不到 1 小时', begun: '刚刚开始'},
  en: {
    days: n => `${n} working day${n === 1 ? '' : 's'}`, hours: n => `${n} h`, soFar: length => `${length} so far`,
    short: 'less than 1 h', begun: 'just begun'
  }
});

const locale = pick({zh: 'zh-CN', en: 'en-GB'});
const zone = 'Asia/Shanghai';
const minutes = new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeStyle: 'short', timeZone: zone});
const days = new Intl.DateTimeFormat('sv-SE', {dateStyle: 'short', timeZone: zone});

// An instant as the server writes it, to the minute.
export function moment(at) {
  const time = element('time', '', minutes.format(new Date(at)));
  time.dateTime = at;
  return time;
}

// The day of an instant, 2026-03-02.
export const day = at => days.format(new Date(at));

// The day so many days ago, for the fields of forms.
export const daysAgo = count => days.format(Date.now() - count * 86_400_000);

// How long it took: working days, and hours as they pass day and night.
export function lasted({days: count, hours}, over = true) {
  if (hours === 0) {
    return over ? words.short : words.begun;
  }
  const length = count === 0 ? words.hours(hours) : `${words.days(count)} · ${words.hours(hours)}`;
  return over ? length : words.soFar(length);
}

export const workingDays = words.days;

export function button(label, act, kind = 'btn-default') {
  const made = element('button', `btn ${kind}`, label);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

export function link(label, href, elsewhere = false) {
  const made = element('a', '', label);
  made.href = href;
  if (elsewhere) {
    made.target = '_blank';
    made.rel = 'noopener';
  }
  return made;
}

export function field(label, control) {
  return element('label', 'yishi-field', element('span', '', label), control);
}

export function input(type, name, value = '') {
  const made = element('input', 'form-control');
  Object.assign(made, {type, name, value: value ?? ''});
  return made;
}

// choices: [value, label] pairs
export function select(name, choices, value = '') {
  const made = element('select', 'form-control');
  made.name = name;
  made.append(...choices.map(([key, label]) => new Option(label, key, false, key === value)));
  return made;
}

export function table(heads, rows) {
  const head = element('tr', '', ...heads.map(label => {
    const cell = element('th', '', label);
    cell.scope = 'col';
    return cell;
  }));
  const body = rows.map(cells => {
    const row = element('tr', '', ...cells.map((content, index) => {
      const cell = element('td', '', ...[content].flat());
      cell.dataset.label = typeof heads[index] === 'string' ? heads[index] : '';
      return cell;
    }));
    return row;
  });
  return element('div', 'yishi-table', element('table', 'table', element('thead', '', head), element('tbody', '', ...body)));
}

// What stands behind the question mark of #/page?a=b.
export const asked = () => new URLSearchParams(location.hash.split('?')[1] ?? '');

// Keeps the question in the address, so that it can be sent to somebody, without a new entry in the history.
export function remember(page, values) {
  const query = new URLSearchParams([...Object.entries(values)].filter(([, value]) => value));
  history.replaceState(history.state, '', `#/${page}${query.size ? `?${query}` : ''}`);
}
