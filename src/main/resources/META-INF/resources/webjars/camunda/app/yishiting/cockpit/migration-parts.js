// Tables of the page 版本迁移: the plan, what became of each instance, past migrations.
import {pick} from '../language.js';
import {complaint, element, read} from '../page.js';
import {button, moment, table} from './pieces.js';

const words = pick({
  zh: {
    activity: '原版步骤', becomes: '新版步骤', gone: '没有对应：停在这里的实例不能迁移', same: '相同', matter: '事项', result: '结果', works: '可以迁移',
    moved: '已迁移', when: '时间', who: '操作人', what: '流程', versions: '版本', reason: '理由', count: (done, failed) => `成功 ${done}，未成 ${failed}`,
    none: '还没有迁移过。', details: '明细', from: '第', to: '版 → 第', end: '版'
  },
  en: {
    activity: 'Activity', becomes: 'In the new version', gone: 'no counterpart: instances that stand here cannot move', same: 'the same',
    matter: 'Matter', result: 'Result', works: 'works', moved: 'moved', when: 'When', who: 'Who', what: 'Diagram', versions: 'Versions',
    reason: 'Reason', count: (done, failed) => `${done} moved, ${failed} not`, none: 'Nothing was migrated yet.', details: 'details',
    from: '', to: ' → ', end: ''
  }
});

export function planTable(plan) {
  return table([words.activity, words.becomes], plan.mappings.map(mapping => [
    [mapping.name, element('span', 'yishi-quiet yishi-line', mapping.activity)],
    mapping.target ? words.same : element('span', 'yishi-warn', words.gone)]));
}

export function outcomes(list, done = false) {
  return table([words.matter, words.result], list.map(outcome => [
    outcome.matter ?? outcome.instance,
    outcome.works ? (done ? words.moved : words.works) : element('span', 'yishi-warn', outcome.faults.join('；'))]));
}

export function pastMigrations(entries, api) {
  if (entries.length === 0) {
    return element('p', 'yishi-empty', words.none);
  }
  return element('div', '', table([words.when, words.who, words.what, words.versions, words.reason, words.result], entries.map(entry => [
    moment(entry.at), entry.actor, entry.name, `${words.from} ${entry.source} ${words.to} ${entry.target} ${words.end}`.trim(),
    entry.reason, [words.count(entry.moved, entry.failed), ' ', details(entry, api)]])));
}

function details(entry, api) {
  const more = button(words.details, async () => {
    more.disabled = true;
    try {
      const {results} = await read(`${api}/${entry.id}`);
      more.replaceWith(outcomes(results, true));
    } catch (failure) {
      more.replaceWith(complaint(failure, () => more.click()));
    }
  }, 'btn-link');
  return more;
}
