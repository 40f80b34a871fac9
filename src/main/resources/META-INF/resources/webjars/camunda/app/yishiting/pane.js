// What a tab of a webapp shows: content read when it opens, words when that fails, and silence once it has closed.
import {pick} from './language.js';
import {complaint, element} from './page.js';

const loading = pick({zh: '正在读取……', en: 'Loading …'});

// content(context, signal, again) answers with what to show; again reads anew.
export function pane(className, content) {
  let running = new AbortController();

  async function show(node, context) {
    running.abort();
    running = new AbortController();
    const {signal} = running;
    const place = element('article', className, element('p', '', loading));
    node.replaceChildren(place);
    const again = () => show(node, context);
    try {
      const shown = await content(context, signal, again);
      if (!signal.aborted) {
        place.replaceChildren(...shown);
      }
    } catch (failure) {
      if (!signal.aborted) {
        place.replaceChildren(complaint(failure, again));
      }
    }
  }

  return {
    render: (node, context) => {
      show(node, context);
    },
    unmount: () => running.abort()
  };
}
