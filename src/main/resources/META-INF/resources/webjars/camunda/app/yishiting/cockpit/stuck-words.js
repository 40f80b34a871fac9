// The words of the list of stuck steps; names of steps, levels and stages come from the server in the same language.
import {pick} from '../language.js';

export const words = pick({
  zh: {
    nav: '督办清单', title: '督办清单', all: '查看督办清单', longest: '超期最久的步骤', failures: '需要处理的异常',
    none: {
      late: '没有超期的步骤。', soon: '没有即将到期的步骤。', supervised: '没有正在督办的步骤。', paused: '没有暂缓的步骤。',
      unheld: '每个步骤都有人承办。', incident: '没有异常。', all: '没有正在办的步骤。'
    },
    noMatch: '没有符合条件的步骤。', clear: '清除条件', loading: '正在读取……',
    noOversight: '这里列出您负责督办的区划里卡住的步骤。您现在没有这样的职务（如管理员、督导组、包案领导、社区两委），需要的话请系统管理员任命。',
    numbers: {
      late: '超期', soon: '即将到期', listed: '挂牌督办', led: '领导包案', unheld: '无人承办', paused: '暂缓', incidents: '异常'
    },
    open: count => `共有 ${count} 个步骤正在办`,
    total: (count, more) => `${more ? '超过 ' : '共 '}${count} 个步骤`,
    updated: time => `${time} 更新`, refresh: '刷新', exported: '导出 Excel',
    columns: {
      pick: '选择', matter: '事项', community: '社区', step: '步骤', holder: '承办', due: '期限', since: '停留', level: '级别',
      urged: '最近催办', supervision: '督办', incident: '异常'
    },
    sortBy: name => `按“${name}”排序`,
    pickAll: '选择本页全部', pickOne: title => `选择“${title}”`, untitled: '（标题待拟定）',
    nobody: '无人承办', group: '待签收', urgedTimes: times => `${times} 次`, notUrged: '未催办',
    failed: '出错', ok: '—', instance: '在 Cockpit 中打开流程实例',
    filter: '筛选', filters: count => (count ? `筛选（${count} 项）` : '筛选'), state: '状态', division: '区划', procedure: '流程', step: '步骤', holder: '承办人', level: '级别',
    stage: '督办阶段', text: '编号或标题', any: '全部', size: '每页',
    pages: '翻页', before: '上一页', after: '下一页', page: (page, pages) => `第 ${page} / ${pages} 页`,
    pageOnly: page => `第 ${page} 页`,
    chosen: count => `已选 ${count} 个步骤`, unpick: '取消选择'
  },
  en: {
    nav: 'Supervision', title: 'Supervision', all: 'Open the list', longest: 'Longest overdue', failures: 'Incidents to settle',
    none: {
      late: 'No step is overdue.', soon: 'No step is due soon.', supervised: 'No step is under supervision.',
      paused: 'No step is paused.', unheld: 'Every step has somebody to do it.', incident: 'No incidents.',
      all: 'There are no open steps.'
    },
    noMatch: 'No step meets these conditions.', clear: 'Clear the conditions', loading: 'Loading …',
    noOversight: 'This lists the stuck steps of the divisions that you oversee. You hold no such post now (manager, '
      + 'supervision team, case leader, community committee and the like); an administrator can appoint you.',
    numbers: {
      late: 'overdue', soon: 'due soon', listed: 'listed', led: 'led by a case leader', unheld: 'held by nobody',
      paused: 'paused', incidents: 'incidents'
    },
    open: count => `${count} open steps in all`,
    total: (count, more) => `${more ? 'more than ' : ''}${count} ${count === '1' ? 'step' : 'steps'}`,
    updated: time => `as of ${time}`, refresh: 'Refresh', exported: 'Export to Excel',
    columns: {
      pick: 'Choose', matter: 'Matter', community: 'Community', step: 'Step', holder: 'With', due: 'Due', since: 'Waiting',
      level: 'Level', urged: 'Last urged', supervision: 'Supervision', incident: 'Incident'
    },
    sortBy: name => `Sort by “${name}”`,
    pickAll: 'Choose all on this page', pickOne: title => `Choose “${title}”`, untitled: '(no title yet)',
    nobody: 'nobody', group: 'not claimed', urgedTimes: times => (times === 1 ? 'once' : `${times} times`),
    notUrged: 'never', failed: 'failed', ok: '—', instance: 'Open the instance in Cockpit',
    filter: 'Filter', filters: count => (count ? `Filter (${count})` : 'Filter'), state: 'State', division: 'Division', procedure: 'Procedure', step: 'Step', holder: 'With whom',
    level: 'Level', stage: 'Supervision', text: 'Number or title', any: 'all', size: 'per page',
    pages: 'Pages', before: 'Previous', after: 'Next', page: (page, pages) => `Page ${page} of ${pages}`,
    pageOnly: page => `Page ${page}`,
    chosen: count => `${count} ${count === 1 ? 'step' : 'steps'} chosen`, unpick: 'Choose none'
  }
});

const numbers = new Intl.NumberFormat(pick({zh: 'zh-CN', en: 'en-GB'}));
export const number = count => numbers.format(count ?? 0);

const clock = new Intl.DateTimeFormat(pick({zh: 'zh-CN', en: 'en-GB'}), {hour: '2-digit', minute: '2-digit'});
export const timeOf = at => clock.format(at);
