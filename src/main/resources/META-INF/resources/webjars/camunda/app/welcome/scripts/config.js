import {brand} from '../../yishiting/brand.js';
import {pick} from '../../yishiting/language.js';

const words = pick({
  zh: {portal: '议事亭首页', portalNote: '居民看到的页面', board: '议事公开', boardNote: '正在办和已办结的事项', notices: '公示'},
  en: {
    portal: 'Portal',
    portalNote: 'What residents see',
    board: 'Board',
    boardNote: 'Matters in progress and done',
    notices: 'Notices'
  }
});

export default {
  ...await brand('welcome'),
  links: [
    {label: words.portal, href: '/', description: words.portalNote},
    {label: words.board, href: '/board', description: words.boardNote},
    {label: words.notices, href: '/notices', description: ''}
  ]
};
