// What is asked for, as the address says it: #/supervision?state=late&division=…; shared, bookmarked, walked back to.
import {root} from '../house.js';

export const PATH = '/supervision';
export const CONDITIONS = ['division', 'procedure', 'step', 'holder', 'level', 'stage', 'text'];
export const SIZES = [20, 50, 100];

const USUAL = {state: 'late', sort: 'due', order: 'asc', page: '0', size: '50'};
const NAMES = ['state', ...CONDITIONS, 'sort', 'order', 'page', 'size'];

const place = () => /^#([^?]*)\??(.*)$/.exec(location.hash) ?? ['', '', ''];

export const isHere = () => place()[1] === PATH;

// The query in the address, what is usual filled in.
export function asked() {
  const given = new URLSearchParams(place()[2]);
  return Object.fromEntries(NAMES.map(name => [name, given.get(name) ?? USUAL[name] ?? '']));
}

export const isNarrowed = query => CONDITIONS.some(name => query[name]);

// Only what is not usual, so that addresses stay short.
function told(query, names, usual) {
  const given = new URLSearchParams();
  names.filter(name => query[name] && String(query[name]) !== usual[name]).forEach(name => given.set(name, query[name]));
  return given.toString();
}

export function addressOf(query) {
  const given = told({...USUAL, ...query}, NAMES, USUAL);
  return `#${PATH}${given ? `?${given}` : ''}`;
}

// Goes there; a word that is being typed makes no step to walk back over.
export function go(query, typing) {
  const address = addressOf(query);
  if (address === location.hash) {
    return;
  }
  if (typing) {
    location.replace(address);
  } else {
    location.hash = address;
  }
}

export const listUrl = query => `${root}/api/supervision/stuck?${told(query, NAMES, {})}`;

export function exportUrl(query) {
  const conditions = told(query, ['state', ...CONDITIONS, 'sort', 'order'], {});
  return `${root}/api/supervision/stuck.xlsx?${conditions}`;
}
