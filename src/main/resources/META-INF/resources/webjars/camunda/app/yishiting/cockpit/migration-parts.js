// Tables of the page on migrations: the plan, what became of each instance, past migrations.
import {complaint, read} from '../calls.js';
import {button, element, table} from '../elements.js';
import {say} from '../house.js';
import {moment} from '../times.js';

export function planTable(plan) {
  return table([say('migration-parts.activity'), say('migration-parts.becomes')], plan.mappings.map(mapping => [
    [mapping.name, element('span', 'yishi-quiet yishi-line', mapping.activity)],
    mapping.target ? say('migration-parts.same') : element('span', 'yishi-warn', say('migration-parts.gone'))]));
}

export function outcomes(list, done = false) {
  return table([say('migration-parts.matter'), say('migration-parts.result')], list.map(outcome => [
    outcome.matter ?? outcome.instance,
    outcome.works ? (done ? say('migration-parts.moved') : say('migration-parts.works')) : element('span', 'yishi-warn', outcome.faults.join(say('migration-parts.and')))]));
}

export function pastMigrations(entries, api) {
  if (entries.length === 0) {
    return element('p', 'yishi-empty', say('migration-parts.none'));
  }
  return element('div', '', table([say('migration-parts.when'), say('migration-parts.who'), say('migration-parts.what'), say('migration-parts.versions'), say('migration-parts.reason'), say('migration-parts.result')], entries.map(entry => [
    moment(entry.at), entry.actor, entry.name, say('migration-parts.versions', entry.source, entry.target),
    entry.reason, [say('migration-parts.count', entry.moved, entry.failed), ' ', details(entry, api)]])));
}

function details(entry, api) {
  const more = button(say('migration-parts.details'), async () => {
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
