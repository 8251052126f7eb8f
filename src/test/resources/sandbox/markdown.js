import { h } from './dom.js';
import { emoji } from './emoji.js';
import { link, person } from './mrkdwn.js';

const INLINE = new RegExp(
  [
    '\\\\([\\\\`*_{}\\[\\]()#+\\-.!~>|])',
    '`([^`]+)`',
    '!?\\[([^\\]]*)\\]\\(([^()\\s]+)\\)',
    '<@([A-Z0-9]+)(?:\\|[^>]*)?>',
    '(\\*\\*|__|~~)(?=\\S)(.+?)\\6',
    '(?<![\\p{L}\\p{N}])([*_])(?=\\S)(.+?)\\8(?![\\p{L}\\p{N}])',
    '(https?://[^\\s<>)]*[^\\s<>).,;:!?])',
  ].join('|'),
  'gu',
);

function inline(text) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(literal(text.slice(from, match.index)));
    const [whole, escaped, code, label, href, user, strong, strongText, , emText, url] = match;
    if (escaped) nodes.push(escaped);
    else if (code) nodes.push(h('code', {}, code));
    else if (href) nodes.push(link(href, label || href));
    else if (user) nodes.push(person(user));
    else if (strong) nodes.push(h(strong === '~~' ? 's' : 'strong', {}, inline(strongText)));
    else if (emText) nodes.push(h('em', {}, inline(emText)));
    else nodes.push(link(url));
    from = match.index + whole.length;
  }
  nodes.push(literal(text.slice(from)));
  return nodes;
}

const literal = (text) => text.replace(/:([a-z0-9_+-]+):/g, (whole, name) => emoji(name) ?? whole);

/** Each rule takes as many lines as belong to it and returns what it drew. */
const RULES = [
  [/^\s*$/, (lines) => void lines.shift()],
  [/^```/, (lines) => {
    lines.shift();
    const code = take(lines, (line) => !line.startsWith('```'));
    lines.shift();
    return h('pre', {}, code.join('\n'));
  }],
  [/^(#{1,6})\s+/, (lines) => {
    const [, marks, words] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(lines.shift());
    return h('p', { class: `md-heading md-h${marks.length}`, role: 'heading', 'aria-level': marks.length + 1 }, inline(words));
  }],
  [/^\s*([-*_])(\s*\1){2,}\s*$/, (lines) => (lines.shift(), h('hr'))],
  [/^>/, (lines) => h('blockquote', {}, paragraphs(take(lines, (line) => line.startsWith('>')).map((line) => line.replace(/^> ?/, ''))))],
  [/^\s*[-*+]\s+/, (lines) => list('ul', lines, /^\s*[-*+]\s+/)],
  [/^\s*\d+[.)]\s+/, (lines) => list('ol', lines, /^\s*\d+[.)]\s+/)],
  [/^\s*\|.*\|\s*$/, (lines) => table(take(lines, (line) => /^\s*\|/.test(line)))],
];

function take(lines, wanted) {
  const taken = [];
  while (lines.length && wanted(lines[0])) taken.push(lines.shift());
  return taken;
}

function list(tag, lines, marker) {
  const items = [];
  while (lines.length && (marker.test(lines[0]) || (items.length && /^\s+\S/.test(lines[0])))) {
    const line = lines.shift();
    if (marker.test(line)) items.push([line.replace(marker, '')]);
    else items.at(-1).push(line.trim());
  }
  return h(tag, {}, items.map((item) => h('li', {}, task(item.join('\n')))));
}

function task(text) {
  const box = /^\[([ xX])\]\s+/.exec(text);
  if (!box) return inline(text);
  return [box[1] === ' ' ? '☐ ' : '☑ ', inline(text.slice(box[0].length))];
}

function table(rows) {
  const cells = (row) => row.trim().replace(/^\||\|$/g, '').split('|').map((cell) => cell.trim());
  const [head, ...body] = rows.filter((row) => !/^[\s|:-]+$/.test(row)).map(cells);
  return h('div', { class: 'table-frame' }, h('table', {},
    h('thead', {}, h('tr', {}, (head ?? []).map((cell) => h('th', {}, inline(cell))))),
    h('tbody', {}, body.map((row) => h('tr', {}, row.map((cell) => h('td', {}, inline(cell))))))));
}

function paragraphs(lines) {
  const nodes = [];
  while (lines.length) {
    const rule = RULES.find(([pattern]) => pattern.test(lines[0]));
    if (rule) {
      nodes.push(rule[1](lines));
      continue;
    }
    const own = take(lines, (line) => !RULES.some(([pattern]) => pattern.test(line)));
    nodes.push(h('p', {}, own.flatMap((line, index) => (index ? [h('br'), ...inline(line)] : inline(line)))));
  }
  return nodes;
}

/** The markdown block: common Markdown, not Slack's mrkdwn. */
export const markdown = (text) => paragraphs(String(text ?? '').split(/\r?\n/));
