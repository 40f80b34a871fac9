// The page of what is stuck: the address says what is asked for, and everything else follows from it.
import {complaint, read, session} from '../calls.js';
import {button, element} from '../elements.js';
import {root, say} from '../house.js';
import {number, timeOf} from '../times.js';
import {isOpen} from './dialog.js';
import {bar} from './stuck-actions.js';
import {choice} from './stuck-choice.js';
import {filters} from './stuck-filters.js';
import {numbers} from './stuck-numbers.js';
import {pager} from './stuck-pager.js';
import {asked, exportUrl, go, isHere, isNarrowed, listUrl} from './stuck-query.js';
import {mark, table} from './stuck-table.js';

const EVERY = 60_000;
const api = `${root}/api/supervision/stuck`;

function empty(query) {
  const narrowed = isNarrowed(query);
  return element('div', 'yishi-stuck-empty', element('p', '', narrowed ? say('stuck.noMatch') : say(`stuck.none.${query.state}`)),
    narrowed && button(say('stuck.clear'), () => go({state: query.state})));
}

function summaryLine({total, more}, query, reload) {
  const exported = element('a', 'btn btn-default', say('stuck.exported'));
  exported.href = exportUrl(query);
  const count = element('p', 'yishi-total', say(more ? 'stuck.totalMore' : 'stuck.total', number(total)));
  count.setAttribute('role', 'status');
  return element('div', 'yishi-stuck-line', count,
    element('span', 'yishi-quiet', say('stuck.updated', timeOf(new Date()))),
    button(say('stuck.refresh'), reload, 'btn-link'),
    total ? exported : null);
}

// Draws anew without taking the keyboard away from where it was.
function keepingFocus(place, draw) {
  const kept = place.contains(document.activeElement) && document.activeElement.dataset.keep;
  draw();
  if (kept) {
    place.querySelector(`[data-keep="${kept}"]`)?.focus();
  }
}

// node: where the page goes; mayOpenInstance: whether links to instances lead anywhere. Answers with how to leave.
export function open(node, mayOpenInstance) {
  const places = {numbers: element('div'), filters: element('div'), list: element('div', 'yishi-list'), bar: element('div')};
  let query = asked();
  let shown = null;
  let form = null;
  let running = new AbortController();
  const chosen = choice(() => drawChoice());

  const change = (part, typing) => go({...query, page: 0, ...part}, typing);

  function context() {
    return {rows: shown.rows, query, chosen, mayOpenInstance, sort: (sort, order) => change({sort, order})};
  }

  function drawChoice() {
    const list = places.list.querySelector('table');
    if (list) {
      mark(list, context());
    }
    places.bar.replaceChildren(...chosen.rows().length ? [bar(chosen, finished)] : []);
  }

  function finished() {
    chosen.clear();
    load();
  }

  function draw(summary) {
    places.numbers.replaceChildren(numbers(summary, query));
    keepingFocus(places.list, () => places.list.replaceChildren(
      summaryLine(shown, query, load),
      shown.rows.length ? element('div', 'yishi-scroll', table(context())) : empty(query),
      shown.rows.length ? pager(shown, change) : ''));
  }

  function offer(choices) {
    form = filters(choices, change);
    form.show(query);
    places.filters.replaceChildren(form.box);
  }

  async function load() {
    running.abort();
    running = new AbortController();
    const {signal} = running;
    places.list.setAttribute('aria-busy', 'true');
    try {
      const person = await session();
      if (!person.oversees.length) {
        places.list.replaceChildren(element('p', 'yishi-stuck-empty', say('stuck.noOversight')));
        return;
      }
      const [page, summary, choices] = await Promise.all([
        read(listUrl(query), signal), read(`${api}/summary`, signal), form ? null : read(`${api}/choices`, signal)]);
      if (choices) {
        offer(choices);
      }
      if (!page.rows.length && page.page > 0) {
        change({});
        return;
      }
      shown = page;
      form.learn(page.rows);
      draw(summary);
    } catch (failure) {
      if (!signal.aborted) {
        places.list.replaceChildren(complaint(failure, load));
      }
    } finally {
      if (!signal.aborted) {
        places.list.removeAttribute('aria-busy');
      }
    }
  }

  function followAddress() {
    if (isHere()) {
      query = asked();
      form?.show(query);
      chosen.clear();
      load();
    }
  }

  const timer = setInterval(() => {
    if (shown && !document.hidden && !isOpen() && !chosen.rows().length) {
      load();
    }
  }, EVERY);
  window.addEventListener('hashchange', followAddress);
  node.replaceChildren(element('div', 'ctn-view yishi-stuck-page', element('h1', '', say('stuck.title')),
    places.numbers, places.filters, places.list, places.bar));
  places.list.replaceChildren(element('p', '', say('stuck.loading')));
  load();

  return () => {
    clearInterval(timer);
    window.removeEventListener('hashchange', followAddress);
    running.abort();
    form?.leave();
  };
}
