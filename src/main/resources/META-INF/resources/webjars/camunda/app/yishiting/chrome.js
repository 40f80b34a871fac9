// Around every webapp: the way to the desk, signing out, the choice of language, and what happens when the session is over.
import {choose, root, say} from './house.js';

document.documentElement.lang = say('locale');
document.querySelector('link[rel=icon]').href = `${root}/img/pavilion.svg`;

// The webapps' own way to sign out ends only half of the session.
document.addEventListener('click', event => {
  if (event.target.closest('li.logout a')) {
    event.preventDefault();
    event.stopImmediatePropagation();
    const form = document.createElement('form');
    form.method = 'post';
    form.action = `${root}/logout`;
    document.body.append(form);
    form.submit();
  }
}, true);

// The webapps' own sign-in page has no say: reloading leads to ours, and from there back to this place.
let lastPlace = location.hash;
function leaveForSignIn() {
  if (/^#\/login\b/.test(location.hash)) {
    history.replaceState(null, '', location.pathname + location.search + lastPlace);
    location.reload();
  } else {
    lastPlace = location.hash;
  }
}
window.addEventListener('hashchange', leaveForSignIn);
leaveForSignIn();

function languageLink() {
  const other = say('chrome.other');
  const link = document.createElement('a');
  link.href = '';
  link.lang = other;
  link.textContent = say('chrome.otherName');
  link.addEventListener('click', event => {
    event.preventDefault();
    choose(other);
  });
  const item = document.createElement('li');
  item.className = 'yishi-language';
  item.append(link);
  return item;
}

function deskLink() {
  const link = document.createElement('a');
  link.href = `${root}/desk`;
  link.textContent = say('chrome.desk');
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function completeNavigation() {
  for (const account of document.querySelectorAll('.cam-nav.app-menu > ul > li.account')) {
    if (!account.parentElement.querySelector('.yishi-language')) {
      account.before(deskLink(), languageLink());
    }
  }
}

new MutationObserver(completeNavigation).observe(document.body, {childList: true, subtree: true});
completeNavigation();

export default [];
