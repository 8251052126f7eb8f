import { append, h, icon, uniqueId } from './dom.js';
import { openList } from './popup.js';

/**
 * A select one can search: a combobox with a list, with a chip for each choice when several are allowed.
 * Calls changed after each choice; read() gives the raw choices.
 */
export function picker({ id, placeholder, multiple, limit, source, chosen, label, describedBy, clearable, changed }) {
  let items = chosen.map(source.item);
  let shown = [];
  let active = -1;
  let close = null;
  let asked = 0;
  let picked = false;
  const listId = uniqueId('list');
  const input = h('input', {
    id, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', 'data-control': '', 'data-testid': 'picker',
    'aria-expanded': 'false', 'aria-controls': listId, 'aria-autocomplete': 'list', 'aria-label': label, 'aria-describedby': describedBy,
    onClick: () => open(), onInput: () => open(true), onKeydown: key,
    onBlur: () => setTimeout(() => document.activeElement !== input && shut(), 0),
  });
  const list = h('div', { id: listId, class: 'picker-list', role: 'listbox', popover: 'manual', 'aria-multiselectable': multiple || null,
    onMousedown: (event) => event.preventDefault(), onPointerleave: () => picked && shut() });
  const box = h('div', { class: 'picker-box', onMousedown: focusInput });
  const root = h('div', { class: `picker${multiple ? ' picker-multi' : ''}` }, box, list);

  function focusInput(event) {
    if (event.target === input || event.target.closest('button')) return;
    event.preventDefault();
    input.focus();
    open();
  }

  function draw() {
    const focused = document.activeElement === input;
    const chips = items.map((item) => h('span', { class: 'chip', 'data-value': item.key }, item.mark?.(), h('span', {}, item.label),
      h('button', { type: 'button', class: 'plain', 'aria-label': `Remove ${item.label}`, onClick: () => toggle(item) }, icon('close'))));
    const clear = clearable && !multiple && items.length > 0 && h('button', { type: 'button', class: 'plain clear', 'aria-label': 'Clear the choice', onClick: () => toggle(items[0]) }, icon('close'));
    const mark = !multiple && items[0]?.mark?.();
    box.replaceChildren();
    append(box, [multiple ? chips : mark, input, clear, icon('chevron')]);
    if (!multiple) input.value = items[0]?.label ?? '';
    input.placeholder = items.length ? '' : placeholder;
    if (focused) input.focus();
  }

  async function open(typed = false) {
    const query = typed || multiple ? input.value.trim() : '';
    if (!close) {
      close = openList(list, box);
      picked = false;
      input.setAttribute('aria-expanded', 'true');
      if (!multiple) input.select();
    }
    const turn = ++asked;
    if (query.length < source.minimum) return say(`Type ${source.minimum === 1 ? 'a letter' : `${source.minimum} letters`} to search`);
    const loading = source.load(query);
    if (loading.then) say('Searching…');
    try {
      const groups = await loading;
      if (turn === asked && close) fill(groups);
    } catch (failure) {
      if (turn === asked) say(failure.message);
    }
  }

  function say(words) {
    shown = [];
    active = -1;
    list.replaceChildren(h('div', { class: 'picker-note' }, words));
  }

  const isChosen = (item) => items.some((one) => one.key === item.key);

  function fill(groups) {
    shown = groups.flatMap((group) => group.items);
    if (!shown.length) return say('Nothing found');
    let index = 0;
    list.replaceChildren(...groups.map((group) => h('div', { role: 'group', 'aria-label': group.label },
      group.label && h('div', { class: 'picker-group' }, group.label),
      group.items.map((item) => option(item, index++)))));
    const at = shown.findIndex(isChosen);
    point(multiple ? Math.min(Math.max(active, 0), shown.length - 1) : Math.max(at, 0));
  }

  function option(item, index) {
    return h('div', { id: `${listId}-${index}`, class: 'picker-option', role: 'option', 'data-testid': 'option', 'data-value': item.key,
      'aria-selected': String(isChosen(item)), onClick: () => toggle(item, true), onMousemove: () => active !== index && point(index, false) },
    item.mark?.(), h('span', { class: 'picker-label' }, item.label),
    item.detail && h('span', { class: 'picker-detail' }, item.detail), isChosen(item) && icon('check'));
  }

  function point(index, scroll = true) {
    active = index;
    list.querySelector('.active')?.classList.remove('active');
    const row = document.getElementById(`${listId}-${index}`);
    row?.classList.add('active');
    if (scroll) row?.scrollIntoView({ block: 'nearest' });
    if (row) input.setAttribute('aria-activedescendant', row.id);
  }

  /** With the mouse one may go on choosing until the pointer leaves the list; a key closes it, typing opens it again. */
  function toggle(item, stay = false) {
    const had = isChosen(item);
    if (!had && multiple && limit && items.length >= limit) return;
    if (had) items = multiple || !close ? items.filter((one) => one.key !== item.key) : items;
    else items = multiple ? [...items, item] : [item];
    if (multiple) input.value = '';
    draw();
    input.focus();
    if (!multiple || !stay) shut();
    else if (close) open();
    picked = true;
    changed();
  }

  function shut() {
    close?.();
    close = null;
    asked++;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    input.value = multiple ? '' : items[0]?.label ?? '';
  }

  function key(event) {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves) {
      event.preventDefault();
      if (!close) open();
      else if (shown.length) point((active + moves[event.key] + shown.length) % shown.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (close && shown[active]) toggle(shown[active]);
      else open();
    } else if (event.key === 'Escape' && close) {
      event.preventDefault();
      event.stopPropagation();
      shut();
    } else if (event.key === 'Backspace' && multiple && !input.value && items.length) {
      toggle(items.at(-1));
    }
  }

  draw();
  return { node: root, read: () => (multiple ? items.map((item) => item.raw) : items[0]?.raw ?? null) };
}
