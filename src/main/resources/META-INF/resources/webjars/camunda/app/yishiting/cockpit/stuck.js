// What is stuck, in Cockpit: entry of the navigation, section of the start page, page of its own.
import {read} from '../calls.js';
import {say} from '../house.js';
import {pane} from '../pane.js';
import {open} from './stuck-page.js';
import {addressOf, PATH} from './stuck-query.js';
import {section} from './stuck-section.js';

const PROCESS_INSTANCE = 8;

// Rights on instances know no divisions, so that only some overseers have them: no link leads others to a refusal.
async function mayOpenInstances(api) {
  const asked = new URLSearchParams({permissionName: 'READ', resourceName: 'ProcessInstance', resourceType: PROCESS_INSTANCE});
  return (await read(`${api.engineApi}/authorization/check?${asked}`)).authorized;
}

// Cockpit would draw a page anew at every change of its query; this one reads its query itself.
function keepDrawn() {
  window.angular.element(document.body).injector().get('$route').routes[PATH].reloadOnSearch = false;
}

function page() {
  let leave = () => {};
  let here = false;
  return {
    async render(node, {api}) {
      here = true;
      keepDrawn();
      document.title = say('stuck.title');
      const mayOpen = await mayOpenInstances(api).catch(() => false);
      if (here) {
        leave = open(node, mayOpen);
      }
    },
    unmount() {
      here = false;
      leave();
    }
  };
}

function entry(node) {
  const link = document.createElement('a');
  link.href = addressOf({});
  link.textContent = say('stuck.nav');
  node.append(link);
}

export default [
  {
    id: 'yishi-supervision',
    pluginPoint: 'cockpit.navigation',
    priority: 200,
    properties: {checkActive: address => address.includes(`#${PATH}`)},
    render: entry
  },
  {id: 'yishi-stuck', pluginPoint: 'cockpit.dashboard', priority: 100, ...pane('yishi-section', section)},
  {id: 'yishi-stuck-page', pluginPoint: 'cockpit.route', properties: {path: PATH}, ...page()}
];
