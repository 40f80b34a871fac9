// The pieces that the plugins' pages are made of.

export function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.append(...content.filter(part => part || part === 0));
  return made;
}

export function button(label, act, kind = 'btn-default') {
  const made = element('button', `btn ${kind}`, label);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

export function link(label, href) {
  const made = element('a', '', label);
  made.href = href;
  return made;
}

// A link that opens beside this page: what is half done here stays.
export function linkBeside(href, className, ...content) {
  const made = element('a', className, ...content);
  made.href = href;
  made.target = '_blank';
  made.rel = 'noopener';
  return made;
}

export function field(label, control) {
  return element('label', 'yishi-field', element('span', '', label), control);
}

export function input(type, name, value = '') {
  const made = element('input', 'form-control');
  Object.assign(made, {type, name, value: value ?? ''});
  return made;
}

// choices: [value, label] pairs
export function select(name, choices, value = '') {
  const made = element('select', 'form-control');
  made.name = name;
  made.append(...choices.map(([key, label]) => new Option(label, key, false, key === value)));
  return made;
}

export function facts(pairs) {
  return element('dl', 'yishi-facts', ...pairs.filter(([, shown]) => shown)
    .flatMap(([label, shown]) => [element('dt', '', label), element('dd', '', shown)]));
}

export function table(heads, rows) {
  const head = element('tr', '', ...heads.map(label => {
    const cell = element('th', '', label);
    cell.scope = 'col';
    return cell;
  }));
  const body = rows.map(cells => element('tr', '', ...cells.map((content, index) => {
    const cell = element('td', '', ...[content].flat());
    cell.dataset.label = typeof heads[index] === 'string' ? heads[index] : '';
    return cell;
  })));
  return element('div', 'yishi-table', element('table', 'table', element('thead', '', head), element('tbody', '', ...body)));
}
