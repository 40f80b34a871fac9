// Some parts of the webapps speak English only, whatever the language: their fixed words are translated as they appear.
import {language, say} from './house.js';

// Whole texts and patterns by where they occur; nothing outside these places is touched, least of all what people wrote.
const PLACES = [];
const ATTRIBUTES = ['placeholder', 'aria-label', 'title'];

function translated(text, rules) {
  for (const [pattern, words] of rules) {
    const match = pattern.exec(text.trim());
    if (match) {
      return typeof words === 'string' ? say(words, ...match.slice(1)) : words(match);
    }
  }
  return null;
}

const rulesFor = element => PLACES.filter(([place]) => element.closest(place)).flatMap(([, rules]) => rules);

function translateText(node) {
  if (!node.data.trim() || !/[A-Za-z]/.test(node.data) || !node.parentElement) {
    return;
  }
  const words = translated(node.data, rulesFor(node.parentElement));
  if (words && words !== node.data) {
    node.data = words;
  }
}

function translateAttributes(element) {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    const words = value && translated(value, rulesFor(element));
    if (words && words !== value) {
      element.setAttribute(name, words);
    }
  }
}

function translateTree(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return;
  }
  translateAttributes(node);
  node.querySelectorAll('[placeholder], [aria-label], [title]').forEach(translateAttributes);
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    translateText(texts.currentNode);
  }
}

function observe(changes) {
  for (const change of changes) {
    if (change.type === 'attributes') {
      translateAttributes(change.target);
    } else if (change.type === 'characterData') {
      translateText(change.target);
    } else {
      change.addedNodes.forEach(translateTree);
    }
  }
}

// Watches from the first places on; each script adds its own.
function watch() {
  new MutationObserver(observe).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES
  });
}

// places: [selector, [[pattern, key of the words or what makes them of the match]]]
export function translate(places) {
  if (language === 'en') {
    return;
  }
  if (!PLACES.length) {
    watch();
  }
  PLACES.push(...places);
  translateTree(document.body);
}
