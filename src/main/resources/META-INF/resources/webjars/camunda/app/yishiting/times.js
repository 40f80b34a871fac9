// Times and numbers as people read them: in the zone of the house, wherever the browser is.
import {element} from './elements.js';
import {say, zone} from './house.js';

const locale = say('locale');
const format = options => new Intl.DateTimeFormat(locale, {timeZone: zone, ...options});
const moments = format({dateStyle: 'medium', timeStyle: 'short'});
const days = format({dateStyle: 'medium'});
const clock = format({hour: '2-digit', minute: '2-digit'});
const dates = new Intl.DateTimeFormat('sv-SE', {dateStyle: 'short', timeZone: zone});
const numbers = new Intl.NumberFormat(locale);
const DAY = 86_400_000;

function timed(shown, at) {
  const time = element('time', '', shown.format(new Date(at)));
  time.dateTime = at;
  return time;
}

// An instant as the server writes it, to the minute; and its day.
export const moment = at => timed(moments, at);
export const day = at => timed(days, at);

// The day of an instant as fields of forms and the server write it, 2026-03-02.
export const dateOf = at => dates.format(new Date(at));
export const daysAgo = count => dates.format(Date.now() - count * DAY);

// The time of the day, 14:05.
export const timeOf = at => clock.format(at);

export const number = count => numbers.format(count ?? 0);
