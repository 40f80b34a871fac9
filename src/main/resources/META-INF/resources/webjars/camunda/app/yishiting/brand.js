// What the four webapps have in common in their config.js.
import {language, locales, say} from './house.js';

// The webapps draw before their texts have arrived, and some of them keep the bare keys; so their own store is filled first.
async function textsFirst(app) {
  const place = `${document.querySelector('base').getAttribute('app-root')}/app/${app}/locales/`;
  try {
    const response = await fetch(`${place}${language}.json?bust=${window.bust}`);
    if (response.ok) {
      const store = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
      store[`${place}_locales_data_${language}_${window.bust}`] = JSON.stringify(await response.json());
      window.localStorage.setItem('camunda-web', JSON.stringify(store));
    }
  } catch (failure) {
    console.warn('The texts come later.', failure);
  }
}

export async function brand(app) {
  await textsFirst(app);
  return {
    app: {vendor: say('brand.house'), name: say(`brand.${app}`)},
    locales,
    csrfCookieName: 'XSRF-TOKEN',
    disableWelcomeMessage: true,
    customScripts: ['../yishiting/chrome']
  };
}
