// The lists of Tasklist: each shows how much is in it, the first one with work is opened, and what is urgent comes
// first. The engine would count every list anew; those of the house are counted together from the house's own table.
import {read} from './calls.js';
import {element, link} from './elements.js';
import {root, say} from './house.js';

const ENGINE = location.pathname.replace(/.*\/app\/tasklist\/([^/]+).*/, '$1');
const API = `${root}/camunda/api/engine/engine/${ENGINE}`;
// what is overdue has the earliest limits; a pause has moved its limit behind the day on which it ends
const URGENT_FIRST = JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]);
const QUIET = 800;

const priorityOf = filter => filter.properties.priority ?? 0;

async function counted() {
  const [filters, own] = await Promise.all([read(`${API}/filter?resourceType=Task`), read(`${root}/api/work`)]);
  return Promise.all(filters.sort((one, other) => priorityOf(one) - priorityOf(other)).map(async filter => {
    const house = own[filter.properties.list];
    const count = house ?? (await read(`${API}/filter/${filter.id}/count`)).count;
    return {id: filter.id, name: filter.name, count};
  }));
}

const addressed = () => {
  const [path, query] = (location.hash || '#/').split('?');
  return {path, query: new URLSearchParams(query)};
};

// What the address names when the page is asked for was chosen; Tasklist itself adds the first list of all.
const {query: chosen} = addressed();

function open(lists) {
  const {path, query} = addressed();
  if (!chosen.has('sorting')) {
    query.set('sorting', URGENT_FIRST);
  }
  const first = lists.find(list => list.count > 0);
  if (first && !chosen.has('filter') && !chosen.has('task') && !query.has('task')) {
    query.set('filter', first.id);
  }
  location.replace(`${path}?${query}`);
}

function badge(name, count) {
  let shown = name.querySelector('.yishi-count');
  if (!shown) {
    shown = element('span', 'yishi-count');
    name.append(shown);
  }
  if (shown.textContent !== String(count)) {
    shown.textContent = count;
    shown.setAttribute('aria-label', say('tasklist.count', count));
  }
}

// A name is compared without the numbers behind it, ours and the engine's.
const plain = name => [...name.childNodes].filter(part => part.nodeType === Node.TEXT_NODE)
  .map(part => part.textContent).join('').trim();

function draw(lists) {
  document.querySelectorAll('.task-filter .name a').forEach(name => {
    const list = lists.find(one => plain(name) === one.name);
    if (list) {
      badge(name, list.count);
    }
  });
  const pane = document.querySelector('.task-filters .content');
  if (pane && !pane.querySelector('.yishi-many')) {
    const many = link(say('tasklist.claimMany'), `${root}/desk?show=offered#steps`);
    many.className = 'yishi-many';
    pane.append(many);
  }
}

let lists = [];
let later = null;

async function recount() {
  try {
    lists = await counted();
    draw(lists);
  } catch (failure) {
    console.warn('The lists are not counted.', failure);
  }
}

async function start() {
  try {
    lists = await counted();
    open(lists);
  } catch (failure) {
    console.warn('The lists are not counted.', failure);
  }
}

start();

// Tasklist draws its lists again and again; when the tasks change, so do the numbers.
new MutationObserver(changes => {
  draw(lists);
  const tasksChanged = changes.some(({target}) => target.nodeType === Node.ELEMENT_NODE && target.closest('.tasks-list'));
  if (tasksChanged) {
    clearTimeout(later);
    later = setTimeout(recount, QUIET);
  }
}).observe(document.body, {childList: true, subtree: true});

export default [];
