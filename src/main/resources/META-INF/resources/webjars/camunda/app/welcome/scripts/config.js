import {brand} from '../../yishiting/brand.js';
import {say} from '../../yishiting/house.js';

const common = await brand('welcome');

export default {
  ...common,
  links: [
    {label: say('welcome.portal'), href: '/', description: say('welcome.portalNote')},
    {label: say('welcome.board'), href: '/board', description: say('welcome.boardNote')},
    {label: say('welcome.notices'), href: '/notices', description: ''}
  ]
};
