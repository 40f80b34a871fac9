// The language a person chose for the webapps; Chinese unless they chose English.
const KEY = 'yishi.lang';

export const language = localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';

export function choose(other) {
  localStorage.setItem(KEY, other);
  // texts are kept by the webapps for one version of the engine, not for one language
  location.reload();
}

// One locale is offered, so that the browser's own language does not decide; both files are complete.
export const locales = {availableLocales: [language], fallbackLocale: language};

export const pick = texts => texts[language];
