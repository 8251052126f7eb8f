import { h } from './dom.js';

/** Shows a popover beside its anchor, above everything, and keeps it there; returns what closes it. */
export function openList(list, anchor, { width = true, end = false } = {}) {
  const place = () => {
    const at = anchor.getBoundingClientRect();
    const floor = anchor.closest('.dialog-body')?.getBoundingClientRect().bottom ?? innerHeight;
    const below = floor - at.bottom - 10;
    const above = at.top - 12;
    const up = below < 200 && above > below;
    list.style.maxHeight = `${Math.max(120, Math.min(320, up ? above : below))}px`;
    if (width) list.style.minWidth = `${at.width}px`;
    list.style.left = `${Math.max(8, Math.min(end ? at.right - list.offsetWidth : at.left, innerWidth - list.offsetWidth - 8))}px`;
    list.style.top = up ? 'auto' : `${at.bottom + 4}px`;
    list.style.bottom = up ? `${innerHeight - at.top + 4}px` : 'auto';
  };
  const sizes = new ResizeObserver(place);
  list.showPopover();
  place();
  sizes.observe(anchor);
  sizes.observe(list);
  addEventListener('scroll', place, true);
  addEventListener('resize', place);
  return () => {
    sizes.disconnect();
    removeEventListener('scroll', place, true);
    removeEventListener('resize', place);
    if (list.isConnected && list.matches(':popover-open')) list.hidePopover();
  };
}

/** A button with a menu of actions; entries are {label, run, danger, testId}. */
export function menuButton(props, face, entries) {
  let close = null;
  const items = entries.map((entry) => h('button', { type: 'button', role: 'menuitem', tabindex: '-1',
    class: entry.danger ? 'danger' : '', 'data-testid': entry.testId, onClick: () => (shut(true), entry.run()) }, entry.label));
  const list = h('div', { class: 'menu', role: 'menu', popover: 'manual', onKeydown: key }, items);
  const button = h('button', { type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', ...props,
    onClick: () => (close ? shut() : open()) }, face);
  const root = h('span', { class: 'menu-root', onFocusout: (event) => root.contains(event.relatedTarget) || shut() }, button, list);

  function open() {
    close = openList(list, button, { width: false, end: true });
    button.setAttribute('aria-expanded', 'true');
    addEventListener('pointerdown', outside, true);
    items[0]?.focus();
  }

  function shut(back = false) {
    close?.();
    close = null;
    button.setAttribute('aria-expanded', 'false');
    removeEventListener('pointerdown', outside, true);
    if (back) button.focus();
  }

  function outside(event) {
    if (!root.contains(event.target)) shut();
  }

  function key(event) {
    const at = items.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next !== undefined) items[(next + items.length) % items.length].focus();
    else if (event.key === 'Escape') shut(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return root;
}
