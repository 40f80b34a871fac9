// Incidents in plain words: what failed, where, since when, what that means, what to do, and a button to try again now.
import {alarm, dossierOf, read, send} from '../calls.js';
import {button, element, facts, linkBeside} from '../elements.js';
import {root, say} from '../house.js';
import {moment} from '../times.js';

const SETTLES = 3000;

function retrier(row, again) {
  const place = element('div', 'yishi-retry');
  const act = button(say('incident-list.retry'), async () => {
    act.disabled = true;
    act.textContent = say('incident-list.retrying');
    try {
      await send(`${root}/api/cockpit/incidents/${encodeURIComponent(row.id)}/retry`);
      const told = element('p', '', say('incident-list.retried'));
      told.setAttribute('role', 'status');
      place.replaceChildren(told);
      setTimeout(() => place.isConnected && again(), SETTLES);
    } catch (failure) {
      act.disabled = false;
      act.textContent = say('incident-list.retry');
      place.replaceChildren(alarm(failure), act);
    }
  }, 'btn-primary');
  place.append(act);
  return place;
}

function technical(row) {
  return row.technical && element('details', '',
    element('summary', '', say('incident-list.technical')), element('pre', '', row.technical));
}

function line(row, again) {
  const title = row.matter
    ? linkBeside(dossierOf(row.matter), 'yishi-title', `${row.title || say('incident-list.untitled')} ${row.matter}`)
    : element('span', 'yishi-quiet', say('incident-list.noMatter'));
  return element('li', '',
    element('p', 'yishi-what', element('strong', '', row.activityName || row.activity), ' ', title),
    facts([[say('incident-list.where'), row.procedureName], [say('incident-list.since'), moment(row.since)], [say('incident-list.meaning'), row.meaning],
      [say('incident-list.advice'), row.advice]]),
    row.mayRetry ? retrier(row, again) : null,
    technical(row));
}

// Of a matter, an instance, or of all that the person oversees: the list, null when nothing has failed, and how many.
export async function incidentList(query, signal, again) {
  const {rows, total} = await read(`${root}/api/cockpit/incidents?${new URLSearchParams(query)}`, signal);
  return {total, list: rows.length ? element('ul', 'yishi-incidents', ...rows.map(row => line(row, again))) : null};
}
