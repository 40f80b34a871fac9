// What the house says to all plugins: its language, its words and its time. Read once, before anything is drawn.

// Where the application itself begins, without a slash at the end.
export const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

async function ask() {
  try {
    const answer = await fetch(`${root}/api/house`, {credentials: 'same-origin', headers: {Accept: 'application/json'}});
    if (answer.ok) {
      return await answer.json();
    }
    console.warn(`The house answers ${answer.status}.`);
  } catch (failure) {
    console.warn('The house does not answer.', failure);
  }
  return {language: 'zh', zone: undefined, words: {}};
}

const house = await ask();

export const {language, zone} = house;

// One locale is offered, so that the browser's own language does not decide; both files of texts are complete.
export const locales = {availableLocales: [language], fallbackLocale: language};

// The words of a key, {0} and {1} filled in; where exactly one is counted, those that say so.
export function say(key, ...values) {
  const words = (String(values[0]) === '1' && house.words[`${key}.one`]) || house.words[key];
  if (words === undefined) {
    console.warn(`There are no words for ${key}.`);
    return key;
  }
  return words.replace(/\{(\d)\}/g, (place, number) => values[number] ?? place);
}

// Pages and webapps change their language together.
export async function choose(other) {
  await fetch(`${root}/lang?to=${other}&back=/privacy`, {credentials: 'same-origin'});
  location.reload();
}
