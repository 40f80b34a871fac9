// What a tab of a webapp shows: content read when it opens, words when that fails, and silence once it has closed.
import {complaint} from './calls.js';
import {element} from './elements.js';
import {say} from './house.js';

const loading = say('pane.loading');

// content(context, signal, again) answers with what to show; context.scope is Tasklist's own, again reads anew.
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
    render: (node, context, scope) => {
      show(node, {...context, scope});
    },
    unmount: () => running.abort()
  };
}
