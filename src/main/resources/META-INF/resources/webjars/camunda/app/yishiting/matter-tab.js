// Tab 议事记录 beside the form of a task: the matter the task belongs to, and its ledger.
import {pick} from './language.js';
import {complaint, element, facts, read, Refusal, root} from './page.js';

const words = pick({
  zh: {
    tab: '议事记录', loading: '正在读取……', open: '打开事项页面', reported: '居民反映', ledger: '议事记录簿',
    place: '地点', category: '类别', level: '级别', status: '状态', untitled: '（标题待网格员拟定）', empty: '还没有记录。',
    noMatter: '这项待办没有关联的事项。'
  },
  en: {
    tab: 'Ledger', loading: 'Loading …', open: 'Open the page of the matter', reported: 'Reported',
    ledger: 'Ledger', place: 'Place', category: 'Category', level: 'Level', status: 'Status',
    untitled: '(no public title yet)', empty: 'No entries yet.',
    noMatter: 'This task belongs to no matter.'
  }
});

const moment = new Intl.DateTimeFormat(pick({zh: 'zh-CN', en: 'en-GB'}), {dateStyle: 'medium', timeStyle: 'short'});

async function ledgerOf(taskId, api, signal) {
  const variables = await read(`${api.engineApi}/task/${encodeURIComponent(taskId)}/variables?deserializeValues=false`,
    signal);
  const number = variables.matterNumber?.value;
  if (!number) {
    throw new Refusal(words.noMatter);
  }
  return read(`${root}/api/matters/${encodeURIComponent(number)}/ledger`, signal);
}

function heading(matter) {
  const link = element('a', 'yishi-open', words.open);
  link.href = `${root}/desk/matters/${encodeURIComponent(matter.number)}`;
  link.target = '_blank';
  link.rel = 'noopener';
  return element('header', '',
    element('h4', '', matter.title || words.untitled),
    element('p', 'yishi-number', matter.number, ' ', link),
    facts([[words.place, matter.place], [words.category, matter.category], [words.level, matter.level],
      [words.status, matter.status]]),
    element('h5', '', words.reported),
    element('p', 'yishi-text', matter.text));
}

function line(entry) {
  const time = element('time', '', moment.format(new Date(entry.at)));
  time.dateTime = entry.at;
  return element('li', '',
    element('p', 'yishi-when', `${entry.seq}`, ' · ', time),
    element('p', 'yishi-what', element('strong', '', entry.kindName), entry.step && ` ${entry.step}`,
      entry.actorName && element('span', 'yishi-who', ` ${entry.actorName}`)),
    entry.texts?.length ? facts(entry.texts.map(text => [text.label, text.shown])) : null);
}

function ledger(matter) {
  const lines = [...matter.entries].sort((one, other) => other.seq - one.seq).map(line);
  return element('section', '',
    element('h5', '', words.ledger),
    lines.length ? element('ol', 'yishi-ledger', ...lines) : element('p', '', words.empty));
}

function tab() {
  let running = new AbortController();

  async function show(node, taskId, api) {
    running.abort();
    running = new AbortController();
    const {signal} = running;
    const place = element('article', 'yishi-matter', element('p', '', words.loading));
    node.replaceChildren(place);
    try {
      const matter = await ledgerOf(taskId, api, signal);
      place.replaceChildren(heading(matter), ledger(matter));
    } catch (failure) {
      if (!signal.aborted) {
        place.replaceChildren(complaint(failure, () => show(node, taskId, api)));
      }
    }
  }

  return {
    id: 'yishi-matter',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    properties: {label: words.tab},
    render: (node, {api, taskId}) => {
      show(node, taskId, api);
    },
    unmount: () => running.abort()
  };
}

export default [tab()];
