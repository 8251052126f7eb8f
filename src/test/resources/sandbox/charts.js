import { h } from './dom.js';

const dark = matchMedia('(prefers-color-scheme: dark)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const LIGHT = ['#0f766e', '#d97706', '#4f46e5', '#db2777', '#0284c7', '#65a30d', '#7c3aed', '#b45309', '#475569', '#dc2626', '#0d9488', '#a16207'];
const DARK = ['#2dd4bf', '#fbbf24', '#a5b4fc', '#f472b6', '#38bdf8', '#a3e635', '#c4b5fd', '#fb923c', '#94a3b8', '#f87171', '#5eead4', '#facc15'];

const colour = (index) => (dark.matches ? DARK : LIGHT)[index % LIGHT.length];
const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function valuesOf(series, categories) {
  const byLabel = new Map(series.data.map((point) => [point.label, point.value]));
  return categories.map((category) => byLabel.get(category) ?? null);
}

function datasets(kind, series, categories) {
  return series.map((one, index) => ({
    label: one.name,
    data: valuesOf(one, categories),
    borderColor: colour(index),
    backgroundColor: kind === 'bar' ? colour(index) : `${colour(index)}33`,
    fill: kind === 'area',
    tension: 0.3,
    borderWidth: kind === 'bar' ? 0 : 2.5,
    borderRadius: 4,
    maxBarThickness: 36,
    pointRadius: 3,
    pointBackgroundColor: colour(index),
    pointHoverRadius: 5,
    spanGaps: true,
  }));
}

function axis(label, grid, more = {}) {
  return {
    title: { display: Boolean(label), text: label, color: token('--ink-2'), font: { size: 12 } },
    grid: { display: grid, color: token('--line') },
    border: { display: !grid, color: token('--line') },
    ticks: { color: token('--ink-2'), font: { size: 12 } },
    ...more,
  };
}

function settings(chart, categories) {
  const pie = chart.type === 'pie';
  const many = pie || chart.series.length > 1;
  const config = chart.axis_config ?? {};
  return {
    type: pie ? 'pie' : chart.type === 'area' ? 'line' : chart.type,
    data: {
      labels: categories,
      datasets: pie
        ? [{ data: chart.segments.map((segment) => segment.value), backgroundColor: categories.map((_, index) => colour(index)), borderColor: token('--surface'), borderWidth: 2 }]
        : datasets(chart.type, chart.series, categories),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: calm.matches ? false : { duration: 300 },
      interaction: { mode: pie ? 'nearest' : 'index', intersect: pie },
      font: { family: 'inherit' },
      plugins: {
        legend: { display: many, position: pie ? 'right' : 'bottom', labels: { color: token('--ink-2'), usePointStyle: true, pointStyle: pie || chart.type === 'bar' ? 'rectRounded' : 'line', boxWidth: 10, padding: 14, font: { size: 12 } } },
        tooltip: { backgroundColor: token('--tip'), titleColor: token('--tip-ink'), bodyColor: token('--tip-ink'), cornerRadius: 8, padding: 10, boxPadding: 4 },
      },
      scales: pie ? {} : {
        x: axis(config.x_label, false),
        y: axis(config.y_label, true, { beginAtZero: true, grace: '5%' }),
      },
    },
  };
}

/** The same numbers as a table, for those who do not see the picture. */
function spoken(title, chart, categories) {
  const series = chart.type === 'pie' ? [{ name: 'Value', data: chart.segments }] : chart.series;
  return h('div', { class: 'hidden-visually' }, h('table', {},
    h('caption', {}, title),
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, chart.axis_config?.x_label ?? 'Label'),
      series.map((one) => h('th', { scope: 'col' }, one.name)))),
    h('tbody', {}, categories.map((category, row) => h('tr', {}, h('th', { scope: 'row' }, category),
      series.map((one) => h('td', {}, String(valuesOf(one, categories)[row] ?? ''))))))));
}

/** The data_visualization block. */
export function chart(block) {
  const data = block.chart ?? {};
  const categories = data.type === 'pie'
    ? (data.segments ?? []).map((segment) => segment.label)
    : data.axis_config?.categories ?? (data.series?.[0]?.data ?? []).map((point) => point.label);
  const canvas = h('canvas', { 'aria-hidden': 'true' });
  const box = h('figure', { class: `chart chart-${data.type}`, 'data-testid': 'chart' },
    h('figcaption', {}, block.title ?? ''),
    h('div', { class: 'chart-canvas' }, canvas),
    spoken(block.title ?? '', data, categories));
  let drawn = null;

  function draw() {
    if (!canvas.isConnected || !window.Chart) return;
    drawn?.destroy();
    window.Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    drawn = new window.Chart(canvas, settings(data, categories));
  }

  // Chart.js needs the canvas in the page to know its size, and its script may still be on the way.
  requestAnimationFrame(() => (window.Chart ? draw() : addEventListener('load', draw, { once: true })));
  dark.addEventListener('change', function follow() {
    if (canvas.isConnected) draw();
    else dark.removeEventListener('change', follow);
  });
  return box;
}
