// Tab 议事记录 beside the form of a task: the matter the task belongs to, and its ledger.
import {language, pick} from './language.js';

const words = pick({
  zh: {
    tab: '议事记录', loading: '正在读取……', retry: '重试', open: '打开事项页面', reported: '居民反映', ledger: '议事记录簿',
    place: '地点', category: '类别', level: '级别', status: '状态', untitled: '（标题待网格员拟定）', empty: '还没有记录。',
    noMatter: '这项待办没有关联的事项。',
    signedOut: '登录已过期，请刷新页面重新登录。',
    missing: '没有找到这件事项，或者您现在无权查看。',
    offline: '连不上服务器，请检查网络后重试。',
    failed: '读取失败，请稍后重试；如果一直这样，请告诉系统管理员。'
  },
  en: {
    tab: 'Ledger', loading: 'Loading …', retry: 'Try again', open: 'Open the page of the matter', reported: 'Reported',
    ledger: 'Ledger', place: 'Place', category: 'Category', level: 'Level', status: 'Status',
    untitled: '(no public title yet)', empty: 'No entries yet.',
    noMatter: 'This task belongs to no matter.',
    signedOut: 'Your sign-in has expired, please reload the page.',
    missing: 'There is no such matter, or you may not see it now.',
    offline: 'The server cannot be reached; please check the network and try again.',
    failed: 'Reading failed, please try again later; if it stays so, tell an administrator.'
  }
});

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const moment = new Intl.DateTimeFormat(pick({zh: 'zh-CN', en: 'en-GB'}), {dateStyle: 'medium', timeStyle: 'short'});

class Refusal extends Error {}

function refusalOf(status) {
  if (status === 401) {
    return new Refusal(words.signedOut);
  }
  return new Refusal(status === 403 || status === 404 ? words.missing : words.failed);
}

async function read(url, signal) {
  let response;
  try {
    response = await fetch(url, {headers: {Accept: 'application/json'}, credentials: 'same-origin', signal});
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Refusal(words.offline);
  }
  if (!response.ok) {
    throw refusalOf(response.status);
  }
  return response.json();
}

async function ledgerOf(taskId, api, signal) {
  const variables = await read(`${api.engineApi}/task/${encodeURIComponent(taskId)}/variables?deserializeValues=false`,
    signal);
  const number = variables.matterNumber?.value;
  if (!number) {
    throw new Refusal(words.noMatter);
  }
  return read(`${root}/api/matters/${encodeURIComponent(number)}/ledger?lang=${language}`, signal);
}

function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.append(...content.filter(part => part !== null && part !== undefined && part !== ''));
  return made;
}

function facts(pairs) {
  return element('dl', 'yishi-facts', ...pairs.filter(([, shown]) => shown)
    .flatMap(([label, shown]) => [element('dt', '', label), element('dd', '', shown)]));
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

function complaint(message, again) {
  const button = element('button', 'btn btn-default', words.retry);
  button.type = 'button';
  button.addEventListener('click', again);
  const text = element('p', 'yishi-complaint', message);
  text.setAttribute('role', 'alert');
  return element('div', '', text, button);
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
        const message = failure instanceof Refusal ? failure.message : words.failed;
        place.replaceChildren(complaint(message, () => show(node, taskId, api)));
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
