// A page: searches matters that are over, or run, and opens their way.
import {complaint, read, session} from '../calls.js';
import {button, element, link, table} from '../elements.js';
import {root, say} from '../house.js';
import {dateOf} from '../times.js';
import {asked, remember} from './address.js';
import {searchForm} from './finished-search.js';
import {openMatter} from './finished-way.js';

const PAGE = 'history';

function row(matter, open) {
  const number = link(matter.matter, `#/${PAGE}?matter=${encodeURIComponent(matter.matter)}`);
  number.addEventListener('click', event => {
    event.preventDefault();
    open(matter.matter);
  });
  return [
    number,
    [matter.title ?? say('finished.untitled'), element('span', 'yishi-quiet yishi-line', matter.place)],
    matter.procedureName,
    matter.division,
    [matter.stateName, element('span', 'yishi-quiet yishi-line', matter.stages.join(say('finished.and')))],
    dateOf(matter.reportedAt),
    matter.closedAt ? dateOf(matter.closedAt) : '—',
    say('lengths.days', matter.workingDays)
  ];
}

const heads = [say('finished.number'), say('finished.title'), say('finished.procedure'), say('finished.division'), say('finished.state'), say('finished.reported'), say('finished.closed'), say('finished.took')];

function pager(answer, turn) {
  const before = button(say('finished.before'), () => turn(answer.page - 1));
  before.disabled = answer.page === 0;
  const next = button(say('finished.next'), () => turn(answer.page + 1));
  next.disabled = !answer.more;
  return element('p', 'yishi-pager', before, element('span', '', say('finished.pageNo', answer.page + 1)), next);
}

function list(answer, open, turn) {
  if (answer.rows.length === 0) {
    return element('p', 'yishi-empty', say('finished.none'));
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
    place.replaceChildren(element('p', '', say('finished.loading')));
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
    const page = element('div', 'yishi-page', element('h3', '', say('finished.page')), results);
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
  render: node => node.replaceChildren(link(say('finished.page'), `#/${PAGE}`))
};

// Who oversees nothing has no history to look at.
const {administrator, oversees} = await session().catch(() => ({oversees: []}));

export default administrator || oversees.length > 0 ? [history(), navigation] : [];
