// Page 版本迁移 for administrators: running instances move to another version of their diagram.
import {pick} from '../language.js';
import {complaint, element, read, root, send, session} from '../page.js';
import {button, field, link, moment, select, table} from './pieces.js';
import {outcomes, planTable, pastMigrations} from './migration-parts.js';

const words = pick({
  zh: {
    page: '版本迁移', loading: '正在读取……', none: '所有流程都只有一个版本，没有可以迁移的。', diagram: '流程', source: '从版本', target: '到版本',
    version: (n, running) => `第 ${n} 版（在办 ${running}）`, plan: '对应关系', instances: '在办实例', nobody: '这个版本没有在办的实例。',
    all: '全选本页', instance: '事项', started: '开始', stands: '停在', reason: '理由（写入议事记录，1–200 字）', check: '预演', migrate: '开始迁移',
    more: '下一页', before: '上一页', foreseen: '预演结果（没有改动任何数据）', result: '迁移结果', log: '迁移记录', show: '看对应关系和实例', open: '打开'
  },
  en: {
    page: 'Migration', loading: 'Loading …', none: 'Every diagram has one version only; there is nothing to migrate.',
    diagram: 'Diagram', source: 'From version', target: 'To version', version: (n, running) => `version ${n} (${running} running)`,
    plan: 'What becomes of each activity', instances: 'Running instances', nobody: 'No instance runs on this version.',
    all: 'All on this page', instance: 'Matter', started: 'Started', stands: 'Stands at',
    reason: 'Reason (goes into the ledger, 1–200 characters)', check: 'Dry run', migrate: 'Migrate now', more: 'Next', before: 'Previous',
    foreseen: 'Dry run (nothing was changed)', result: 'Result', log: 'Past migrations', show: 'Show plan and instances', open: 'open'
  }
});

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
  every.setAttribute('aria-label', words.all);
  const listed = table(['', words.instance, words.started, words.stands], rows.map(row => [
    checkbox(row.instance),
    [row.key ?? row.instance, ' ', link(words.open, `#/process-instance/${row.instance}/runtime`)],
    moment(row.startedAt), row.standing.join('、')]));
  every.addEventListener('change', () => listed.querySelectorAll('[name=instance]').forEach(box => {
    box.checked = every.checked;
  }));
  return element('div', '', element('label', 'yishi-check', every, words.all), listed);
}

function chooser(lines, show) {
  const version = ({id, version: number, running}) => [id, words.version(number, running)];
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
  return element('div', 'yishi-search', field(words.diagram, diagram), field(words.source, source), field(words.target, target),
    element('div', 'yishi-actions', button(words.show, () => show(source.value, target.value, 0), 'btn-primary')));
}

function reasonField() {
  const reason = element('textarea', 'form-control');
  Object.assign(reason, {name: 'reason', rows: 2, maxLength: 200});
  return reason;
}

function page(node) {
  const work = element('div', '');
  const log = element('div', '');
  const begin = element('div', '', element('p', '', words.loading));
  node.replaceChildren(element('div', 'yishi-page', element('h3', '', words.page), begin, work,
    element('h4', '', words.log), log));

  const guard = (place, fill) => fill().catch(failure => place.replaceChildren(complaint(failure, () => guard(place, fill))));

  const readLines = () => guard(begin, async () => {
    const lines = await read(`${api}/definitions`);
    begin.replaceChildren(lines.length ? chooser(lines, show) : element('p', 'yishi-empty', words.none));
  });
  const readLog = () => guard(log, async () => log.replaceChildren(pastMigrations(await read(api), api)));

  function show(source, target, number) {
    work.replaceChildren(element('p', '', words.loading));
    const versions = new URLSearchParams({source, target});
    guard(work, async () => {
      const [plan, running] = await Promise.all([
        read(`${api}/plan?${versions}`), read(`${api}/instances?${new URLSearchParams({source, page: number})}`)]);
      work.replaceChildren(element('h4', '', words.plan), planTable(plan), element('h4', '', words.instances),
        running.rows.length || number ? choice(source, target, running) : element('p', 'yishi-empty', words.nobody));
    });
  }

  function choice(source, target, running) {
    const reason = reasonField();
    const below = element('div', 'yishi-outcome');
    const listed = instanceTable(running.rows);
    const wish = () => ({source, target, reason: reason.value.trim(),
      instances: [...listed.querySelectorAll('[name=instance]:checked')].map(box => box.value)});
    const before = button(words.before, () => show(source, target, running.page - 1));
    before.disabled = running.page === 0;
    const more = button(words.more, () => show(source, target, running.page + 1));
    more.disabled = !running.more;
    const migrate = button(words.migrate, () => act(async () => {
      const {results} = await send(api, wish());
      work.replaceChildren(element('h4', '', words.result), outcomes(results, true));
      readLines();
      readLog();
    }), 'btn-danger');
    migrate.disabled = true;
    // what was rehearsed is what may be done: a changed choice is rehearsed again
    listed.addEventListener('change', () => {
      migrate.disabled = true;
      below.replaceChildren();
    });
    const check = button(words.check, () => act(async () => {
      const foreseen = await send(`${api}/check`, wish());
      below.replaceChildren(element('h4', '', words.foreseen), outcomes(foreseen));
      migrate.disabled = !foreseen.some(outcome => outcome.works);
    }), 'btn-primary');
    async function act(deed) {
      check.disabled = true;
      below.replaceChildren(element('p', '', words.loading));
      await deed().catch(failure => below.replaceChildren(complaint(failure, () => act(deed))));
      check.disabled = false;
    }
    return element('div', '', listed, element('p', 'yishi-pager', before, more), field(words.reason, reason),
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
    render: node => node.replaceChildren(link(words.page, '#/migration'))
  }
] : [];
