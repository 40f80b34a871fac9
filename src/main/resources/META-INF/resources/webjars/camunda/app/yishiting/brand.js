// What the four webapps have in common in their config.js.
import {locales, pick} from './language.js';

const names = pick({
  zh: {tasklist: '待办', welcome: '首页', cockpit: '督办', admin: '系统管理'},
  en: {tasklist: 'Tasklist', welcome: 'Welcome', cockpit: 'Cockpit', admin: 'Admin'}
});

export const brand = app => ({
  app: {vendor: pick({zh: '议事亭', en: 'Yishiting'}), name: names[app]},
  locales,
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  customScripts: ['../yishiting/chrome']
});
