// Page 办结与历史: searches matters that are over, or run, and opens their way.
import {pick} from '../language.js';
import {complaint, element, read, root, session} from '../page.js';
import {asked, button, day, link, remember, table, workingDays} from './pieces.js';
import {searchForm} from './finished-search.js';
import {openMatter} from './finished-way.js';

const words = pick({
  zh: {
    page: '办结与历史', loading: '正在读取……', number: '编号', title: '标题', place: '地点', procedure: '流程', division: '区划', state: '状态',
    reported: '反映', closed: '办结', took: '用时', untitled: '（标题待拟定）', none: '没有符合条件的事项。可以放宽条件再查。', before: '上一页', next: '下一页',
    pageNo: n => `第 ${n} 页`
  },
  en: {
    page: 'History', loading: 'Loading …', number: 'Number', title: 'Title', place: 'Place', procedure: 'Procedure',
    division: 'Division', state: 'State', reported: 'Reported', closed: 'Closed', took: 'Took', untitled: '(no title yet)',
    none: 'Nothing matches. Ask for less and search again.', before: 'Previous', next: 'Next', pageNo: n => `Page ${n}`
  }
});

const PAGE = 'history';

function row(matter, open) {
  const number = link(matter.matter, `#/${PAGE}?matter=${encodeURIComponent(matter.matter)}`);
  number.addEventListener('click', event => {
    event.preventDefault();
    open(matter.matter);
  });
  return [
    number,
    [matter.title ?? words.untitled, element('span', 'yishi-quiet yishi-line', matter.place)],
    matter.procedureName,
    matter.division,
    [matter.stateName, element('span', 'yishi-quiet yishi-line', matter.stages.join('、'))],
    day(matter.reportedAt),
    matter.closedAt ? day(matter.closedAt) : '—',
    workingDays(matter.workingDays)
  ];
}

const heads = [words.number, words.title, words.procedure, words.division, words.state, words.reported, words.closed, words.took];

function pager(answer, turn) {
  const before = button(words.before, () => turn(answer.page - 1));
  before.disabled = answer.page === 0;
  const next = button(words.next, () => turn(answer.page + 1));
  next.disabled = !answer.more;
  return element('p', 'yishi-pager', before, element('span', '', words.pageNo(answer.page + 1)), next);
}

function list(answer, open, turn) {
  if (answer.rows.length === 0) {
    return element('p', 'yishi-empty', words.none);
  }
  return element('div', '', table(heads, answer.rows.map(matter => row(matter, open))), pager(answer, turn));
}

function history() {
  let running = new AbortController();

  function begin() {
    running.abort();
    running = new AbortController();
    return running.signal;
  }

  async function guarded(place, signal, work) {
    place.replaceChildren(element('p', '', words.loading));
    try {
      place.replaceChildren(await work());
    } catch (failure) {
      if (!signal.aborted) {
        place.replaceChildren(complaint(failure, () => guarded(place, signal, work)));
      }
    }
  }

  async function show(node) {
    const results = element('div', 'yishi-results');
    const page = element('div', 'yishi-page', element('h3', '', words.page), results);
    node.replaceChildren(page);
    const {matter, ...wanted} = Object.fromEntries(asked());
    if (matter) {
      open(matter, wanted);
      return;
    }
    await guarded(results, begin(), async () => {
      const choices = await read(`${root}/api/cockpit/finished/choices`);
      const found = element('div', '');
      const form = searchForm(choices, wanted, values => search(values, 0));
      search(form.values(), Number(wanted.page) || 0);
      return element('div', '', form.box, found);

      function search(values, number) {
        const query = {...values, page: number || ''};
        remember(PAGE, query);
        const signal = begin();
        guarded(found, signal, async () => list(
          await read(`${root}/api/cockpit/finished?${new URLSearchParams(Object.entries(query).filter(([, value]) => value))}`, signal),
          chosen => open(chosen, query), turned => search(values, turned)));
      }
    });

    function open(chosen, query) {
      remember(PAGE, {matter: chosen, ...query});
      page.querySelector('.yishi-results').replaceChildren(
        openMatter(chosen, begin(), () => {
          remember(PAGE, query);
          show(node);
        }));
    }
  }

  return {
    id: 'yishi-history',
    pluginPoint: 'cockpit.route',
    properties: {path: `/${PAGE}`},
    render: node => {
      show(node);
    },
    unmount: () => running.abort()
  };
}

const navigation = {
  id: 'yishi-history-link',
  pluginPoint: 'cockpit.navigation',
  priority: 14,
  render: node => node.replaceChildren(link(words.page, `#/${PAGE}`))
};

// Who oversees nothing has no history to look at.
const {administrator, oversees} = await session().catch(() => ({oversees: []}));

export default administrator || oversees.length > 0 ? [history(), navigation] : [];
