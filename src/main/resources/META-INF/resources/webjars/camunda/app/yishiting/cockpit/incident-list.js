// Incidents in plain words: what failed, where, since when, what that means, what to do, and a button to try again now.
import {pick} from '../language.js';
import {alarm, button, dossierOf, element, facts, linkBeside, moment, read, root, send} from '../page.js';

const words = pick({
  zh: {
    since: '发生时间', meaning: '影响', advice: '怎么办', technical: '技术信息（给系统管理员）', where: '位置',
    retry: '立即重试', retrying: '正在重试……', untitled: '（标题待拟定）',
    retried: '已安排重试，稍后刷新可看到结果。', noMatter: '（不属于某个事项）'
  },
  en: {
    since: 'Since', meaning: 'What it means', advice: 'What to do', technical: 'Technical details (for administrators)',
    where: 'Where', retry: 'Retry now', retrying: 'Retrying …', untitled: '(no title yet)',
    retried: 'It will be tried again now; reload in a moment to see how it went.', noMatter: '(of no matter)'
  }
});

const SETTLES = 3000;

function retrier(row, again) {
  const place = element('div', 'yishi-retry');
  const act = button('btn btn-primary', words.retry, async () => {
    act.disabled = true;
    act.textContent = words.retrying;
    try {
      await send(`${root}/api/cockpit/incidents/${encodeURIComponent(row.id)}/retry`);
      const told = element('p', '', words.retried);
      told.setAttribute('role', 'status');
      place.replaceChildren(told);
      setTimeout(() => place.isConnected && again(), SETTLES);
    } catch (failure) {
      act.disabled = false;
      act.textContent = words.retry;
      place.replaceChildren(alarm(failure), act);
    }
  });
  place.append(act);
  return place;
}

function technical(row) {
  return row.technical && element('details', '',
    element('summary', '', words.technical), element('pre', '', row.technical));
}

function line(row, again) {
  const title = row.matter
    ? linkBeside(dossierOf(row.matter), 'yishi-title', `${row.title || words.untitled} ${row.matter}`)
    : element('span', 'yishi-quiet', words.noMatter);
  return element('li', '',
    element('p', 'yishi-what', element('strong', '', row.activityName || row.activity), ' ', title),
    facts([[words.where, row.procedureName], [words.since, moment(row.since)], [words.meaning, row.meaning],
      [words.advice, row.advice]]),
    row.mayRetry ? retrier(row, again) : null,
    technical(row));
}

// Of a matter, an instance, or of all that the person oversees; null when nothing has failed.
export async function incidentList(query, signal, again) {
  const {rows} = await read(`${root}/api/cockpit/incidents?${new URLSearchParams(query)}`, signal);
  return rows.length ? element('ul', 'yishi-incidents', ...rows.map(row => line(row, again))) : null;
}
