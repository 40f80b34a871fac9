// What the plugins of all webapps share: calls to the application with their failures in words, and pieces of pages.
import {language, pick} from './language.js';

const words = pick({
  zh: {
    retry: '重试',
    signedOut: '登录已过期，请刷新页面重新登录。',
    missing: '没有找到，或者您现在无权查看。',
    offline: '连不上服务器，请检查网络后重试。',
    failed: '没有成功，请稍后重试；如果一直这样，请告诉系统管理员。'
  },
  en: {
    retry: 'Try again',
    signedOut: 'Your sign-in has expired, please reload the page.',
    missing: 'There is no such thing, or you may not see it now.',
    offline: 'The server cannot be reached; please check the network and try again.',
    failed: 'That did not work, please try again later; if it stays so, tell an administrator.'
  }
});

// Where the application itself begins, without a slash at the end.
export const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

// A failure with a message for the person.
export class Refusal extends Error {}

async function refusalOf(response) {
  if (response.status === 401) {
    return new Refusal(words.signedOut);
  }
  const problem = await response.json().catch(() => ({}));
  if (problem.detail || problem.message) {
    return new Refusal(problem.detail || problem.message);
  }
  return new Refusal(response.status === 403 || response.status === 404 ? words.missing : words.failed);
}

async function call(url, options) {
  let response;
  try {
    response = await fetch(inLanguage(url), {credentials: 'same-origin', ...options});
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Refusal(words.offline);
  }
  if (!response.ok) {
    throw await refusalOf(response);
  }
  return response.status === 204 ? null : response.json();
}

// Calls to the application itself are answered in the language of the webapps.
function inLanguage(url) {
  return url.startsWith(`${root}/api/`) ? `${url}${url.includes('?') ? '&' : '?'}lang=${language}` : url;
}

export function read(url, signal) {
  return call(url, {headers: {Accept: 'application/json'}, signal});
}

// Who is signed in and what they may do; read once for a page, again after a failure.
let asked = null;
export function session() {
  asked ??= read(`${root}/api/session`).catch(failure => {
    asked = null;
    throw failure;
  });
  return asked;
}

// Sends a change to the application, url below /api/.
export async function send(url, body) {
  const {csrf} = await session();
  return call(url, {
    method: 'POST',
    headers: {Accept: 'application/json', 'Content-Type': 'application/json', [csrf.header]: csrf.token},
    body: JSON.stringify(body)
  });
}

export function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.append(...content.filter(part => part || part === 0));
  return made;
}

// A link that opens beside this page: what is half done here stays.
export function linkBeside(href, className, ...content) {
  const link = element('a', className, ...content);
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener';
  return link;
}

export function button(className, text, act) {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

// The address of a page about a matter or an open step, outside of the webapps.
export const dossierOf = number => `${root}/desk/matters/${encodeURIComponent(number)}`;
export const stepPageOf = task => `${root}/desk/steps/${encodeURIComponent(task)}`;

const locale = pick({zh: 'zh-CN', en: 'en-GB'});
const moments = new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeStyle: 'short'});
const days = new Intl.DateTimeFormat(locale, {dateStyle: 'medium'});

// An instant, or a bare day, as people read it.
function timed(format, at) {
  const time = element('time', '', format.format(new Date(at)));
  time.dateTime = at;
  return time;
}
export const moment = at => timed(moments, at);
export const day = at => timed(days, at);

export function facts(pairs) {
  return element('dl', 'yishi-facts', ...pairs.filter(([, shown]) => shown)
    .flatMap(([label, shown]) => [element('dt', '', label), element('dd', '', shown)]));
}

// What went wrong, in words.
export function alarm(failure) {
  const text = element('p', 'yishi-complaint', failure instanceof Refusal ? failure.message : words.failed);
  text.setAttribute('role', 'alert');
  return text;
}

// The same with a button to try again.
export function complaint(failure, again) {
  return element('div', '', alarm(failure), button('btn btn-default', words.retry, again));
}
