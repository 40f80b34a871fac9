// A page for administrators: running instances move to another version of their diagram.
import {complaint, read, send, session} from '../calls.js';
import {button, element, field, link, select, table} from '../elements.js';
import {root, say} from '../house.js';
import {moment} from '../times.js';
import {outcomes, planTable, pastMigrations} from './migration-parts.js';

const api = `${root}/api/cockpit/migrations`;

function checkbox(value) {
  const box = element('input', '');
  Object.assign(box, {type: 'checkbox', name: 'instance', value, checked: false});
  box.setAttribute('aria-label', value);
  return box;
}

function instanceTable(rows) {
  const every = element('input', '');
  every.type = 'checkbox';
  every.setAttribute('aria-label', say('migration.all'));
  const listed = table(['', say('migration.instance'), say('migration.started'), say('migration.stands')], rows.map(row => [
    checkbox(row.instance),
    [row.key ?? row.instance, ' ', link(say('migration.open'), `#/process-instance/${row.instance}/runtime`)],
    moment(row.startedAt), row.standing.join(say('migration.and'))]));
  every.addEventListener('change', () => listed.querySelectorAll('[name=instance]').forEach(box => {
    box.checked = every.checked;
  }));
  return element('div', '', element('label', 'yishi-check', every, say('migration.all')), listed);
}

function chooser(lines, show) {
  const version = ({id, version: number, running}) => [id, say('migration.version', number, running)];
  const diagram = select('diagram', lines.map(line => [line.key, line.name]));
  const source = select('source', []);
  const target = select('target', []);
  const fill = () => {
    const {versions} = lines.find(line => line.key === diagram.value);
    const busiest = versions.slice(1).sort((one, other) => other.running - one.running)[0].id;
    source.replaceChildren(...select('', versions.map(version)).options);
    target.replaceChildren(...select('', versions.map(version)).options);
    source.value = busiest;
    target.value = versions[0].id;
  };
  diagram.addEventListener('change', fill);
  fill();
  return element('div', 'yishi-search', field(say('migration.diagram'), diagram), field(say('migration.source'), source), field(say('migration.target'), target),
    element('div', 'yishi-actions', button(say('migration.show'), () => show(source.value, target.value, 0), 'btn-primary')));
}

function reasonField() {
  const reason = element('textarea', 'form-control');
  Object.assign(reason, {name: 'reason', rows: 2, maxLength: 200});
  return reason;
}

function page(node) {
  const work = element('div', '');
  const log = element('div', '');
  const begin = element('div', '', element('p', '', say('migration.loading')));
  node.replaceChildren(element('div', 'yishi-page', element('h3', '', say('migration.page')), begin, work,
    element('h4', '', say('migration.log')), log));

  const guard = (place, fill) => fill().catch(failure => place.replaceChildren(complaint(failure, () => guard(place, fill))));

  const readLines = () => guard(begin, async () => {
    const lines = await read(`${api}/definitions`);
    begin.replaceChildren(lines.length ? chooser(lines, show) : element('p', 'yishi-empty', say('migration.none')));
  });
  const readLog = () => guard(log, async () => log.replaceChildren(pastMigrations(await read(api), api)));

  function show(source, target, number) {
    work.replaceChildren(element('p', '', say('migration.loading')));
    const versions = new URLSearchParams({source, target});
    guard(work, async () => {
      const [plan, running] = await Promise.all([
        read(`${api}/plan?${versions}`), read(`${api}/instances?${new URLSearchParams({source, page: number})}`)]);
      work.replaceChildren(element('h4', '', say('migration.plan')), planTable(plan), element('h4', '', say('migration.instances')),
        running.rows.length || number ? choice(source, target, running) : element('p', 'yishi-empty', say('migration.nobody')));
    });
  }

  function choice(source, target, running) {
    const reason = reasonField();
    const below = element('div', 'yishi-outcome');
    const listed = instanceTable(running.rows);
    const wish = () => ({source, target, reason: reason.value.trim(),
      instances: [...listed.querySelectorAll('[name=instance]:checked')].map(box => box.value)});
    const before = button(say('migration.before'), () => show(source, target, running.page - 1));
    before.disabled = running.page === 0;
    const more = button(say('migration.more'), () => show(source, target, running.page + 1));
    more.disabled = !running.more;
    const migrate = button(say('migration.migrate'), () => act(async () => {
      const {results} = await send(api, wish());
      work.replaceChildren(element('h4', '', say('migration.result')), outcomes(results, true));
      readLines();
      readLog();
    }), 'btn-danger');
    migrate.disabled = true;
    // what was rehearsed is what may be done: a changed choice is rehearsed again
    listed.addEventListener('change', () => {
      migrate.disabled = true;
      below.replaceChildren();
    });
    const check = button(say('migration.check'), () => act(async () => {
      const foreseen = await send(`${api}/check`, wish());
      below.replaceChildren(element('h4', '', say('migration.foreseen')), outcomes(foreseen));
      migrate.disabled = !foreseen.some(outcome => outcome.works);
    }), 'btn-primary');
    async function act(deed) {
      check.disabled = true;
      below.replaceChildren(element('p', '', say('migration.loading')));
      await deed().catch(failure => below.replaceChildren(complaint(failure, () => act(deed))));
      check.disabled = false;
    }
    return element('div', '', listed, element('p', 'yishi-pager', before, more), field(say('migration.reason'), reason),
      element('div', 'yishi-actions', check, migrate), below);
  }

  readLines();
  readLog();
}

const {administrator} = await session().catch(() => ({}));

export default administrator ? [
  {id: 'yishi-migration', pluginPoint: 'cockpit.route', properties: {path: '/migration'}, render: node => page(node)},
  {
    id: 'yishi-migration-link',
    pluginPoint: 'cockpit.navigation',
    priority: 13,
    render: node => node.replaceChildren(link(say('migration.page'), '#/migration'))
  }
] : [];
