const SVG = 'http://www.w3.org/2000/svg';

/** Builds an element. Text always becomes a text node, so nothing in a message can inject markup. */
export function h(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2).toLowerCase(), value);
    else if (name === 'dataset') Object.assign(node.dataset, value);
    else if (name === 'value') node.value = value;
    else node.setAttribute(name, value === true ? '' : value);
  }
  append(node, children);
  return node;
}

export function append(node, children) {
  for (const child of [children].flat(Infinity)) {
    if (child !== undefined && child !== null && child !== false) node.append(child);
  }
  return node;
}

const PATHS = {
  hash: 'M6.5 3 5 17M14 3l-1.5 14M3.5 7.5h13M3 12.5h13',
  lock: 'M6 9V6.5a4 4 0 0 1 8 0V9M4.5 9h11v8h-11z',
  home: 'M3.5 9.5 10 4l6.5 5.5M5.5 8.5V16h9V8.5M8.5 16v-4h3v4',
  chat: 'M3.5 4.5h13v9h-7L6 16.500v-3H3.500z',
  menu: 'M3 5.500h14M3 10h14M3 14.500h14',
  more: 'M4.500 10h.01M10 10h.01M15.500 10h.01',
  send: 'M4 10 3.500 4 17 10 3.500 16 4 10zm0 0h6',
  eye: 'M2.500 10S5.500 5 10 5s7.500 5 7.500 5-3 5-7.500 5-7.500-5-7.500-5zM12 10a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  bolt: 'M11 2.500 4.500 11.500H9.500L9 17.500 15.500 8.500H10.500z',
  close: 'M5 5l10 10M15 5 5 15',
  chevron: 'M5.500 8 10 12.500 14.500 8',
  check: 'M4.500 10.500 8.500 14.500 15.500 6',
  forward: 'M4 5v10l6-5zM10.500 5v10l6-5z',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9.500v4M10 6.800h.01',
  warning: 'M10 3.500 17.500 16.500h-15zM10 8.500v3.500M10 14.200h.01',
  up: 'M6.500 9v7.500h-3V9zM6.500 9 10 3c1.500 0 2 1 1.800 2.200L11.300 8H16l-1 8.500H6.500',
  down: 'M13.500 11V3.500h3V11zM13.500 11 10 17c-1.500 0-2-1-1.800-2.200L8.700 12H4l1-8.500h8.500',
  reply: 'M5 4v5.500h10M12 6.500l3 3-3 3',
};

/** Draws one of the page's few line icons; always decoration, never the only label. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/** The bot's mark: three steps up. */
export function logo() {
  return h('span', { class: 'avatar avatar-app', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
}

export function avatar(id, name, size = '') {
  const letters = (name || '?').split(/\s+/).map((word) => [...word][0]).slice(0, 2).join('').toUpperCase();
  const node = h('span', { class: `avatar ${size}`, 'aria-hidden': 'true' }, letters);
  node.style.setProperty('--hue', hue(id || name || ''));
  return node;
}

const HUES = [172, 262, 24, 212, 338, 96, 290, 46, 196, 8, 140, 236];
const given = new Map();

/** Gives each of these ids a colour of its own, the same in every session that lists them in this order. */
export function colour(ids) {
  for (const id of ids) if (!given.has(id)) given.set(id, HUES[given.size % HUES.length]);
}

function hue(id) {
  colour([id]);
  return given.get(id);
}

let ids = 0;
export const uniqueId = (prefix) => `${prefix}-${++ids}`;
