// Draws each chart from the table below it, so that both always say the same.

const COLOURS = ['#b8863b', '#24594b', '#7d2b1f'];
const MOST = 15;

// label and series are columns; rows limits the lines; lying draws bars from left to right
const CHARTS = {
  overview: { label: 0, series: [1], rows: [0, 1, 2, 3], lying: true },
  weeks: { label: 0, series: [2, 4] },
  steps: { label: 0, series: [3, 4], lying: true },
  procedures: { label: 0, series: [1, 4] },
  categories: { label: 0, series: [1, 4] },
  divisions: { label: 0, series: [1, 4], lying: true },
  units: { label: 0, series: [3, 4], lying: true },
  commitments: { label: 0, series: [6], lying: true },
  ranking: { label: 1, series: [2], lying: true },
};

function read(table, chart) {
  const text = cell => cell.querySelector('a, span').textContent.trim();
  const heads = [...table.tHead.rows[0].cells].map(head => head.textContent.trim());
  let rows = [...table.tBodies[0].rows].filter(row => !row.classList.contains('faint'));
  rows = chart.rows ? chart.rows.map(at => rows[at]) : chart.lying ? rows.slice(0, MOST) : rows;
  const share = rows.some(row => text(row.cells[chart.series[0]]).endsWith('%'));
  return {
    share,
    labels: rows.map(row => text(row.cells[chart.label])),
    series: chart.series.map(column => ({
      name: heads[column],
      data: rows.map(row => {
        const number = row.cells[column].dataset.number;
        return number === undefined ? null : Math.round(Number(number) * (share ? 1000 : 10)) / 10;
      }),
    })),
  };
}

function options(chart, data) {
  const unit = data.share ? '%' : '';
  const names = {
    type: 'category',
    data: data.labels,
    inverse: Boolean(chart.lying),
    axisLabel: { hideOverlap: true, ...(chart.lying ? { width: 130, overflow: 'truncate' } : {}) },
  };
  const values = { type: 'value', max: data.share ? 100 : null, axisLabel: { formatter: `{value}${unit}` } };
  return {
    animation: false,
    color: COLOURS,
    textStyle: { fontFamily: 'inherit' },
    grid: { left: 8, right: 24, top: data.series.length > 1 ? 36 : 12, bottom: 8, containLabel: true },
    legend: { show: data.series.length > 1, top: 0, left: 0 },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true, renderMode: 'richText', valueFormatter: value => (value === null ? '—' : `${value}${unit}`) },
    xAxis: chart.lying ? values : names,
    yAxis: chart.lying ? names : values,
    series: data.series.map(one => ({ ...one, type: 'bar', barMaxWidth: 22 })),
  };
}

function draw(box) {
  const chart = CHARTS[box.dataset.chart];
  const data = read(document.getElementById(`table-${box.dataset.chart}`), chart);
  if (data.labels.length === 0) {
    return;
  }
  box.hidden = false;
  if (chart.lying) {
    box.style.height = `${Math.max(8, 3 + data.labels.length * (data.series.length > 1 ? 2.4 : 1.9))}rem`;
  }
  const drawn = window.echarts.init(box, null, { renderer: 'svg' });
  drawn.setOption(options(chart, data));
  new ResizeObserver(() => drawn.resize()).observe(box);
}

document.querySelectorAll('[data-chart]').forEach(draw);
