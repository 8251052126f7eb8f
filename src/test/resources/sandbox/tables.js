import { h, icon } from './dom.js';
import { words } from './mrkdwn.js';
import { richText } from './richtext.js';

const numeric = (cell) => cell?.type === 'raw_number';

function drawn(cell) {
  if (!cell) return [];
  if (cell.type === 'rich_text') return richText(cell);
  if (numeric(cell)) return [String(cell.text ?? cell.value)];
  return words(String(cell.text ?? ''));
}

function cellOf(tag, cell, column = {}, props = {}) {
  const align = column.align ?? (numeric(cell) ? 'right' : 'left');
  return h(tag, { class: `align-${align}${column.is_wrapped === false ? ' nowrap' : ''}`, ...props }, drawn(cell));
}

const frame = (...children) => h('div', { class: 'table-frame', tabindex: '0', role: 'group', 'aria-label': 'Table' }, children);

/** The table block: its first row is the head. */
export function table(block) {
  const [head = [], ...rows] = block.rows ?? [];
  const settings = (index) => block.column_settings?.[index]
    ?? (rows.length && rows.every((row) => numeric(row[index])) ? { align: 'right' } : {});
  const columns = head.map((_, index) => settings(index) ?? {});
  return frame(h('table', {},
    h('thead', {}, h('tr', {}, head.map((cell, index) => cellOf('th', cell, columns[index], { scope: 'col' })))),
    h('tbody', {}, rows.map((row) => h('tr', {}, row.map((cell, index) => cellOf('td', cell, columns[index])))))));
}

const sortable = (cell) => (numeric(cell) ? Number(cell.value) : h('span', {}, drawn(cell)).textContent);

function compare(a, b) {
  const [left, right] = [sortable(a), sortable(b)];
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).localeCompare(String(right), undefined, { numeric: true });
}

/** The data_table block: sorted by a click on a column's head, turned page by page. */
export function dataTable(block) {
  const [head = [], ...rows] = block.rows ?? [];
  const size = block.page_size ?? 5;
  const rowHead = block.row_header_column_index ?? 0;
  const columns = head.map((_, index) => (rows.length && rows.every((row) => numeric(row[index])) ? { align: 'right' } : {}));
  const view = { page: 0, column: -1, down: false };
  const body = h('tbody');
  const heads = head.map((cell, index) => h('th', { scope: 'col', class: `align-${columns[index].align ?? 'left'}` },
    h('button', { type: 'button', class: 'sort', onClick: () => sortBy(index) }, drawn(cell), icon('chevron'))));
  const where = h('span', { 'aria-live': 'polite' });
  const back = h('button', { type: 'button', class: 'btn btn-small', onClick: () => turn(-1) }, 'Previous');
  const on = h('button', { type: 'button', class: 'btn btn-small', onClick: () => turn(1) }, 'Next');

  function sortBy(index) {
    view.down = view.column === index ? !view.down : false;
    view.column = index;
    view.page = 0;
    draw();
  }

  function turn(step) {
    view.page += step;
    draw();
  }

  function draw() {
    const sorted = view.column < 0 ? rows : [...rows].sort((a, b) => compare(a[view.column], b[view.column]) * (view.down ? -1 : 1));
    const shown = sorted.slice(view.page * size, (view.page + 1) * size);
    body.replaceChildren(...shown.map((row) => h('tr', {}, row.map((cell, index) =>
      cellOf(index === rowHead ? 'th' : 'td', cell, columns[index], index === rowHead ? { scope: 'row' } : {})))));
    heads.forEach((cell, index) => cell.setAttribute('aria-sort',
      index !== view.column ? 'none' : view.down ? 'descending' : 'ascending'));
    where.textContent = `${view.page * size + 1}–${view.page * size + shown.length} of ${rows.length}`;
    back.disabled = view.page === 0;
    on.disabled = (view.page + 1) * size >= rows.length;
  }

  draw();
  return h('div', { class: 'data-table' },
    frame(h('table', {}, h('caption', {}, block.caption ?? ''), h('thead', {}, h('tr', {}, heads)), body)),
    rows.length > size && h('div', { class: 'pager' }, where, back, on));
}
