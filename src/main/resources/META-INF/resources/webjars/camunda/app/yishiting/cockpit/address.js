// What a page was asked for, as its address says it.

// What stands behind the question mark of #/page?a=b.
export const asked = () => new URLSearchParams(location.hash.split('?')[1] ?? '');

// Keeps the question in the address, so that it can be sent to somebody, without a new entry in the history.
export function remember(page, values) {
  const query = new URLSearchParams([...Object.entries(values)].filter(([, value]) => value));
  history.replaceState(history.state, '', `#/${page}${query.size ? `?${query}` : ''}`);
}
