// form-js and the date pickers speak English only.
import {translate} from './fixed-texts.js';
import {say} from './house.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];
const SHORT_MONTHS = MONTHS.map(month => month.slice(0, 3));
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const month = name => say('form-texts.monthName', MONTHS.indexOf(name) + 1 || SHORT_MONTHS.indexOf(name) + 1);

const ERRORS = [
  [/^Field is required\.$/, 'form-texts.fieldIsRequired'],
  [/^Field must match pattern .*\.$/s, 'form-texts.fieldMustMatchPattern'],
  [/^Field must have minimum value of (.+)\.$/, 'form-texts.fieldMustHaveMinimumValueOf'],
  [/^Field must have maximum value of (.+)\.$/, 'form-texts.fieldMustHaveMaximumValueOf'],
  [/^Field must have minimum length of (.+)\.$/, 'form-texts.fieldMustHaveMinimumLengthOf'],
  [/^Field must have maximum length of (.+)\.$/, 'form-texts.fieldMustHaveMaximumLengthOf'],
  [/^Field must be a valid\s+international phone number\..*$/, 'form-texts.fieldMustBeAValidInternational'],
  [/^Field must be a valid email\.$/, 'form-texts.fieldMustBeAValidEmail'],
  [/^Value is not a number\.$/, 'form-texts.valueIsNotANumber'],
  [/^Value is expected to be an integer\.$/, 'form-texts.valueIsExpectedToBeAn'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'form-texts.valueIsExpectedToHaveAt'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'form-texts.pleaseSelectAValidValueThe'],
  [/^Date and time must both be entered\.$/, 'form-texts.dateAndTimeMustBothBe']
];
const LISTS = [
  [/^No results$/, 'form-texts.noResults'],
  [/^All values selected$/, 'form-texts.allValuesSelected'],
  [/^Select$/, 'form-texts.select'],
  [/^Search$/, 'form-texts.search'],
  [/^Skip to search$/, 'form-texts.skipToSearch'],
  [/^Remove tag$/, 'form-texts.removeTag']
];
const REPEATED = [
  [/^Add new$/, 'form-texts.addNew'],
  [/^Expand all \((\d+)\)$/, 'form-texts.expandAll'],
  [/^Collapse$/, 'form-texts.collapse'],
  [/^Remove list item (\d+)$/, 'form-texts.removeListItem']
];
const TABLES = [
  [/^Nothing to show\.$/, 'form-texts.nothingToShow'],
  [/^Previous page$/, 'form-texts.previousPage'],
  [/^Next page$/, 'form-texts.nextPage'],
  [/^of$/, 'form-texts.of'],
  [/^Click to sort by (.+) descending$/, 'form-texts.clickToSortByDescending'],
  [/^Click to sort by (.+) ascending$/, 'form-texts.clickToSortByAscending'],
  [/^Click to remove sorting$/, 'form-texts.clickToRemoveSorting']
];
const NUMBERS = [[/^Increment$/, 'form-texts.increment'], [/^Decrement$/, 'form-texts.decrement']];
const DATES = [
  [new RegExp(`^(${MONTHS.join('|')})\\s*$`), m => month(m[1])],
  [new RegExp(`^(${SHORT_MONTHS.join('|')})$`), m => month(m[1])],
  [new RegExp(`^(${MONTHS.join('|')}) (\\d{4})$`), m => say('form-texts.monthOfYear', month(m[1]), m[2])],
  [new RegExp(`^(${MONTHS.join('|')}) (\\d{1,2}), (\\d{4})$`), m => say('form-texts.date', month(m[1]), m[2], m[3])],
  [new RegExp(`^(${WEEKDAYS.join('|')})$`), m => say(`form-texts.weekday.${m[1]}`)],
  [/^Year$/, 'form-texts.year'],
  [/^Month$/, 'form-texts.month'],
  [/^Hour$/, 'form-texts.hour'],
  [/^Minute$/, 'form-texts.minute'],
  [/^Scroll to increment$/, 'form-texts.scrollToIncrement'],
  [/^Click to toggle$/, 'form-texts.clickToToggle'],
  [/^AM$/, 'form-texts.am'],
  [/^PM$/, 'form-texts.pm'],
  [/^hh:mm$/, 'form-texts.timeHint'],
  [/^hh:mm \?m$/, 'form-texts.timeHint12'],
  [/^[dmy]+(\W)[dmy]+\1[dmy]+\W?$/, m => m[0].replace(/y+/, say('form-texts.year')).replace(/m+/, say('form-texts.month'))
    .replace(/d+/, say('form-texts.day'))]
];
const FRAMES = [
  [/^No content to show\.$/, 'form-texts.noContentToShow'],
  [/^External content couldn't be loaded\.$/, 'form-texts.externalContentCouldnTBeLoaded'],
  [/^This is an image placeholder$/, 'form-texts.thisIsAnImagePlaceholder']
];

translate([
  ['.fjs-form-field-error', ERRORS],
  ['.fjs-select-placeholder, .fjs-dropdownlist-empty, .fjs-taglist-skip-link, .fjs-taglist-tag-remove, '
    + '.fjs-taglist-input, .fjs-input-group .fjs-input', LISTS],
  ['.fjs-repeat-render-footer, .fjs-repeat-row-remove', REPEATED],
  ['.fjs-table-td[colspan], .fjs-table-nav, .fjs-table-th', TABLES],
  ['.fjs-number-arrow-container', NUMBERS],
  ['.flatpickr-calendar, .uib-datepicker, .datepicker, .timepicker, .fjs-datetime-subsection, .fjs-form-field-datetime',
    DATES],
  ['.fjs-iframe-placeholder, .fjs-image-placeholder', FRAMES]
]);

export default [];
