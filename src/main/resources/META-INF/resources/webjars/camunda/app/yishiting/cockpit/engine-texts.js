// What Cockpit and its viewer of decision tables say in English only.
import {translate} from '../fixed-texts.js';
import {say} from '../house.js';

// The words that stand there, by what they are here.
const POLICIES = {
  Unique: 'engine-texts.policies.unique',
  First: 'engine-texts.policies.first',
  Any: 'engine-texts.policies.any',
  Priority: 'engine-texts.policies.priority',
  'Rule order': 'engine-texts.policies.ruleOrder',
  'Output order': 'engine-texts.policies.outputOrder',
  Collect: 'engine-texts.policies.collect',
  'Collect (Sum)': 'engine-texts.policies.collectSum',
  'Collect (Min)': 'engine-texts.policies.collectMin',
  'Collect (Max)': 'engine-texts.policies.collectMax',
  'Collect (Count)': 'engine-texts.policies.collectCount'
};
const EXPLAINED = {
  'No overlap is possible and all rules are disjoint. Only a single rule can be matched': 'engine-texts.explained.noOverlapIsPossibleAndAll',
  'Rules may overlap. The first matching rule will be chosen': 'engine-texts.explained.rulesMayOverlapTheFirstMatching',
  'Rules may overlap. All of the matching rules show equal output entries': 'engine-texts.explained.rulesMayOverlapAllOfThe',
  'Collects the values of all hits in an arbitrary list': 'engine-texts.explained.collectsTheValuesOfAllHits'
};
const TYPES = {
  string: 'engine-texts.types.string',
  boolean: 'engine-texts.types.boolean',
  integer: 'engine-texts.types.integer',
  long: 'engine-texts.types.long',
  double: 'engine-texts.types.double',
  number: 'engine-texts.types.number',
  date: 'engine-texts.types.date',
  dateTime: 'engine-texts.types.datetime'
};
const LABELS = {
  'Input label': 'engine-texts.labels.inputLabel',
  'Output label': 'engine-texts.labels.outputLabel',
  'Input expression': 'engine-texts.labels.inputExpression',
  'Output name': 'engine-texts.labels.outputName',
  'Input values': 'engine-texts.labels.inputValues',
  'Output values': 'engine-texts.labels.outputValues',
  'Input type': 'engine-texts.labels.inputType',
  'Output type': 'engine-texts.labels.outputType'
};
const CLAUSES = {
  When: 'engine-texts.clauses.when',
  And: 'engine-texts.clauses.and',
  Then: 'engine-texts.clauses.then'
};
const ANNOTATIONS = {
  Annotations: 'engine-texts.annotations.annotations'
};
const STATES = {
  State: 'engine-texts.states.state'
};
const NOTHING = {
  null: 'engine-texts.nothing.null'
};

// Whole texts by what they become.
const exactly = texts => [[new RegExp(`^(${Object.keys(texts).map(quoted).join('|')})$`), match => say(texts[match[1]])]];

function quoted(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

translate([
  ['.hit-policy', [[/^Hit policy:$/, 'engine-texts.hitPolicy'], ...exactly(POLICIES), ...exactly(EXPLAINED)]],
  ['.decision-table-name', [[/^Decision name: (.*)$/s, 'engine-texts.decisionName']]],
  ['.tjs-container .clause', exactly(CLAUSES)],
  ['.tjs-container .annotation.header', exactly(ANNOTATIONS)],
  ['.tjs-container :is(.input-variable, .output-variable, .input-expression)', exactly(TYPES)],
  ['.tjs-container thead', exactly(LABELS)],
  ['thead .state', exactly(STATES)],
  ['.process-information :is(.tenant-id, .super-process-instance-id), .ctn-sidebar .null-value', exactly(NOTHING)]
]);

export default [];
