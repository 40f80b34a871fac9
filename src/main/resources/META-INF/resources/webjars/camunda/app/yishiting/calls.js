// Calls to the application, and their failures in words.
import {button, element} from './elements.js';
import {root, say} from './house.js';

// A failure with a message for the person.
export class Refusal extends Error {}

async function refusalOf(response) {
  if (response.status === 401) {
    return new Refusal(say('calls.signedOut'));
  }
  if (response.status === 413) {
    return new Refusal(say('calls.tooLarge'));
  }
  const problem = await response.json().catch(() => ({}));
  if (problem.detail || problem.message) {
    return new Refusal(problem.detail || problem.message);
  }
  return new Refusal(response.status === 403 || response.status === 404 ? say('calls.missing') : say('calls.failed'));
}

async function answerOf(url, options) {
  let response;
  try {
    response = await fetch(url, {credentials: 'same-origin', ...options});
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Refusal(say('calls.offline'));
  }
  if (!response.ok) {
    throw await refusalOf(response);
  }
  return response;
}

async function call(url, options) {
  const response = await answerOf(url, options);
  return response.status === 204 ? null : response.json();
}

export function read(url, signal) {
  return call(url, {headers: {Accept: 'application/json'}, signal});
}

// A text of the application that is no JSON: a diagram, a style sheet, a part of a page.
export async function readText(url, headers, signal) {
  return (await answerOf(url, {headers, signal})).text();
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

// Sends files, url below /api/.
export async function sendFiles(url, files) {
  const {csrf} = await session();
  const body = new FormData();
  files.forEach(file => body.append('files', file));
  return call(url, {method: 'POST', headers: {Accept: 'application/json', [csrf.header]: csrf.token}, body});
}

// The address of a page about a matter or an open step, outside of the webapps.
export const dossierOf = number => `${root}/desk/matters/${encodeURIComponent(number)}`;
export const stepPageOf = task => `${root}/desk/steps/${encodeURIComponent(task)}`;

// What went wrong, in words.
export function alarm(failure) {
  const text = element('p', 'yishi-complaint', failure instanceof Refusal ? failure.message : say('calls.failed'));
  text.setAttribute('role', 'alert');
  return text;
}

// The same with a button to try again.
export function complaint(failure, again) {
  return element('div', '', alarm(failure), button(say('calls.retry'), again));
}
