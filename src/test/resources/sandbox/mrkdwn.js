import { h } from './dom.js';
import { directory } from './directory.js';
import { emoji } from './emoji.js';
import { fill } from './time.js';

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
export const decode = (text) => text.replace(/&(amp|lt|gt);/g, (entity) => ENTITIES[entity]);

/** A link that opens elsewhere, or plain words when the address is none a chat should follow. */
export function link(url, words) {
  if (!/^(https?:\/\/|mailto:|tel:)/i.test(url)) return document.createTextNode(words ?? url);
  return h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, words ?? url.replace(/^(mailto|tel):/, ''));
}

export function person(id, fallback) {
  const name = directory.people.has(id) || id === directory.bot.id ? directory.personName(id) : (fallback ?? id);
  const mine = id === directory.you?.id ? ' mention-me' : '';
  return h('span', { class: `mention${mine}`, dataset: { user: id } }, `@${name}`);
}

export const channel = (id, fallback) =>
  h('span', { class: 'mention' }, `#${directory.channels.has(id) ? directory.channelName(id) : (fallback || id)}`);

/** Text with :emoji: replaced and line breaks kept. */
export function words(text) {
  return text.split('\n').flatMap((line, index) => {
    const drawn = decode(line).replace(/:([a-z0-9_+-]+):(?::skin-tone-\d:)?/g, (whole, name) => emoji(name) ?? whole);
    return index ? [h('br'), drawn] : [drawn];
  });
}

/** Draws what stands between < and >. */
function reference(body) {
  const [target, ...rest] = body.split('|');
  const label = rest.length ? decode(rest.join('|')) : undefined;
  if (target.startsWith('@')) return person(target.slice(1), label);
  if (target.startsWith('#')) return channel(target.slice(1), label);
  if (target.startsWith('!date^')) return date(target.split('^'), label);
  if (target.startsWith('!subteam^')) return h('span', { class: 'mention' }, label ?? `@${target.slice(9)}`);
  if (target.startsWith('!')) return h('span', { class: 'mention mention-me' }, `@${target.slice(1)}`);
  return link(decode(target), label);
}

function date([, seconds, pattern, url], fallback) {
  const shown = /^\d+$/.test(seconds) ? fill(decode(pattern ?? ''), seconds) : (fallback ?? '');
  const time = h('time', { title: fallback }, shown);
  return url ? h('span', {}, link(decode(url), shown)) : time;
}

const STYLES = { '*': 'strong', _: 'em', '~': 's' };

/** The inline rules, tried in this order at each place that may begin one. */
const INLINE = new RegExp(
  [
    '<([^<>\\n]+)>',
    '`([^`\\n]+)`',
    '(?<![\\p{L}\\p{N}_*~])([*_~])(?=\\S)((?:(?!\\3)[^\\n])*?\\S|\\S)\\3(?![\\p{L}\\p{N}])',
    '(https?://[^\\s<>|]*[^\\s<>|.,;:!?)\'"*_~])',
  ].join('|'),
  'gu',
);

export function inline(text) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(...words(text.slice(from, match.index)));
    const [whole, target, code, mark, styled, url] = match;
    if (target) nodes.push(reference(target));
    else if (code) nodes.push(h('code', {}, decode(code)));
    else if (mark) nodes.push(h(STYLES[mark], {}, inline(styled)));
    else nodes.push(link(decode(url)));
    from = match.index + whole.length;
  }
  nodes.push(...words(text.slice(from)));
  return nodes;
}

/** Lines that begin with > become one quote; everything after >>> does. */
function quoted(text) {
  const runs = [];
  let rest = false;
  for (const line of text.split('\n')) {
    const all = /^(?:>|&gt;){3} ?/.exec(line);
    const one = /^(?:>|&gt;) ?/.exec(line);
    const mark = rest ? null : (all ?? one);
    const quote = rest || Boolean(mark);
    rest ||= Boolean(all);
    const body = mark ? line.slice(mark[0].length) : line;
    const last = runs.at(-1);
    if (last && last.quote === quote) last.lines.push(body);
    else runs.push({ quote, lines: [body] });
  }
  return runs.flatMap(({ quote, lines }) =>
    quote ? [h('blockquote', {}, inline(lines.join('\n')))] : [h('span', {}, inline(lines.join('\n')))]);
}

/** Slack's own markup as DOM nodes. */
export function mrkdwn(text) {
  return String(text ?? '').split(/```\n?([\s\S]*?)\n?```/).flatMap((part, index) => {
    if (index % 2) return [h('pre', {}, decode(part).replace(/<([^|>]+)\|([^>]+)>/g, '$2'))];
    const trimmed = part.replace(/^\n/, index ? '' : '\n').replace(/\n$/, '');
    return trimmed ? quoted(trimmed) : [];
  });
}

/** A text object: mrkdwn or plain_text; a bare string counts as mrkdwn. */
export function text(object) {
  if (!object) return [];
  if (typeof object === 'string') return mrkdwn(object);
  if (object.type === 'mrkdwn') return object.verbatim ? quoted(object.text) : mrkdwn(object.text);
  return words(object.text ?? '');
}

/** The words alone, for labels and attributes. */
export function plain(object) {
  return h('span', {}, text(object)).textContent;
}
