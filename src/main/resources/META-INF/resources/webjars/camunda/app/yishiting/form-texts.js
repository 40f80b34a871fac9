// form-js and the date pickers speak English only.
import {putIntoChinese} from './fixed-texts.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];
const SHORT_MONTHS = MONTHS.map(month => month.slice(0, 3));
const WEEKDAYS = {Sun: '日', Mon: '一', Tue: '二', Wed: '三', Thu: '四', Fri: '五', Sat: '六'};

const month = name => (MONTHS.indexOf(name) + 1 || SHORT_MONTHS.indexOf(name) + 1) + '月';

const ERRORS = [
  [/^Field is required\.$/, () => '此项必填。'],
  [/^Field must match pattern .*\.$/s, () => '填写的格式不对。'],
  [/^Field must have minimum value of (.+)\.$/, m => `不能小于 ${m[1]}。`],
  [/^Field must have maximum value of (.+)\.$/, m => `不能大于 ${m[1]}。`],
  [/^Field must have minimum length of (.+)\.$/, m => `至少填写 ${m[1]} 个字。`],
  [/^Field must have maximum length of (.+)\.$/, m => `最多填写 ${m[1]} 个字。`],
  [/^Field must be a valid\s+international phone number\..*$/, () => '请填写带国家代码的电话号码，如 +8613800000000。'],
  [/^Field must be a valid email\.$/, () => '请填写有效的邮箱地址。'],
  [/^Value is not a number\.$/, () => '请填写数字。'],
  [/^Value is expected to be an integer\.$/, () => '请填写整数。'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, m => `最多保留 ${m[1]} 位小数。`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    m => `请填写有效的数值，最接近的是 ${m[1]} 和 ${m[2]}。`],
  [/^Date and time must both be entered\.$/, () => '日期和时间都要填写。']
];
const LISTS = [
  [/^No results$/, () => '没有符合的选项'],
  [/^All values selected$/, () => '已全部选择'],
  [/^Select$/, () => '请选择'],
  [/^Search$/, () => '输入文字查找'],
  [/^Skip to search$/, () => '跳到查找框'],
  [/^Remove tag$/, () => '移除此项']
];
const REPEATED = [
  [/^Add new$/, () => '添加一条'],
  [/^Expand all \((\d+)\)$/, m => `全部展开（${m[1]} 条）`],
  [/^Collapse$/, () => '收起'],
  [/^Remove list item (\d+)$/, m => `删除第 ${m[1]} 条`]
];
const TABLES = [
  [/^Nothing to show\.$/, () => '没有内容。'],
  [/^Previous page$/, () => '上一页'],
  [/^Next page$/, () => '下一页'],
  [/^of$/, () => ' / '],
  [/^Click to sort by (.+) descending$/, m => `按“${m[1]}”从大到小排序`],
  [/^Click to sort by (.+) ascending$/, m => `按“${m[1]}”从小到大排序`],
  [/^Click to remove sorting$/, () => '取消排序']
];
const NUMBERS = [[/^Increment$/, () => '增加'], [/^Decrement$/, () => '减少']];
const DATES = [
  [new RegExp(`^(${MONTHS.join('|')})\\s*$`), m => month(m[1])],
  [new RegExp(`^(${SHORT_MONTHS.join('|')})$`), m => month(m[1])],
  [new RegExp(`^(${MONTHS.join('|')}) (\\d{4})$`), m => `${m[2]}年${month(m[1])}`],
  [new RegExp(`^(${MONTHS.join('|')}) (\\d{1,2}), (\\d{4})$`), m => `${m[3]}年${month(m[1])}${m[2]}日`],
  [new RegExp(`^(${Object.keys(WEEKDAYS).join('|')})$`), m => WEEKDAYS[m[1]]],
  [/^Year$/, () => '年'],
  [/^Month$/, () => '月'],
  [/^Hour$/, () => '时'],
  [/^Minute$/, () => '分'],
  [/^Scroll to increment$/, () => '滚动可增减'],
  [/^Click to toggle$/, () => '点击切换'],
  [/^AM$/, () => '上午'],
  [/^PM$/, () => '下午'],
  [/^hh:mm$/, () => '时:分'],
  [/^hh:mm \?m$/, () => '时:分 上/下午'],
  [/^[dmy]+(\W)[dmy]+\1[dmy]+\W?$/, m => m[0].replace(/y+/, '年').replace(/m+/, '月').replace(/d+/, '日')]
];
const FRAMES = [
  [/^No content to show\.$/, () => '没有可显示的内容。'],
  [/^External content couldn't be loaded\.$/, () => '无法载入外部内容。'],
  [/^This is an image placeholder$/, () => '此处是图片']
];

putIntoChinese([
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
