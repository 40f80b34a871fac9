// What Cockpit and its viewer of decision tables say in English only.
import {putIntoChinese} from '../fixed-texts.js';

const POLICIES = {
  Unique: '唯一', First: '首个命中', Any: '任一', Priority: '按优先级', 'Rule order': '按规则顺序', 'Output order': '按输出顺序',
  Collect: '全部收集', 'Collect (Sum)': '收集求和', 'Collect (Min)': '收集最小值', 'Collect (Max)': '收集最大值',
  'Collect (Count)': '收集计数'
};
const EXPLAINED = {
  'No overlap is possible and all rules are disjoint. Only a single rule can be matched': '各条规则互不重叠，最多命中一条',
  'Rules may overlap. The first matching rule will be chosen': '规则可以重叠，取最先命中的一条',
  'Rules may overlap. All of the matching rules show equal output entries': '规则可以重叠，命中的规则输出都相同',
  'Collects the values of all hits in an arbitrary list': '收集所有命中的输出，不分先后'
};
const TYPES = {
  string: '文字', boolean: '是或否', integer: '整数', long: '整数', double: '小数', number: '数字', date: '日期', dateTime: '日期时间'
};
const LABELS = {
  'Input label': '输入名称', 'Output label': '输出名称', 'Input expression': '输入表达式', 'Output name': '输出变量',
  'Input values': '可用的输入值', 'Output values': '可用的输出值', 'Input type': '输入类型', 'Output type': '输出类型'
};

// Whole texts by what they become.
const exactly = texts => [[new RegExp(`^(${Object.keys(texts).map(quoted).join('|')})$`), match => texts[match[1]]]];

function quoted(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

putIntoChinese([
  ['.hit-policy', [[/^Hit policy:$/, () => '命中策略：'], ...exactly(POLICIES), ...exactly(EXPLAINED)]],
  ['.decision-table-name', [[/^Decision name: (.*)$/s, match => `决策名称：${match[1]}`]]],
  ['.tjs-container .clause', exactly({When: '当', And: '并且', Then: '则'})],
  ['.tjs-container .annotation.header', exactly({Annotations: '说明'})],
  ['.tjs-container :is(.input-variable, .output-variable, .input-expression)', exactly(TYPES)],
  ['.tjs-container thead', exactly(LABELS)],
  ['thead .state', exactly({State: '状态'})],
  ['.process-information :is(.tenant-id, .super-process-instance-id), .ctn-sidebar .null-value', exactly({null: '无'})]
]);

export default [];
