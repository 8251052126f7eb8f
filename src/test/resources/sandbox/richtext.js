import { h } from './dom.js';
import { emoji } from './emoji.js';
import { channel, link, person, words } from './mrkdwn.js';
import { fill } from './time.js';

const TAGS = { bold: 'strong', italic: 'em', strike: 's', code: 'code', underline: 'u' };

function styled(node, style = {}) {
  return Object.entries(TAGS).reduce((inner, [name, tag]) => (style[name] ? h(tag, {}, inner) : inner), node);
}

const INLINE = {
  text: (part) => h('span', {}, words(part.text)),
  link: (part) => link(part.url, part.text),
  user: (part) => person(part.user_id),
  usergroup: (part) => h('span', { class: 'mention' }, `@${part.usergroup_id}`),
  channel: (part) => channel(part.channel_id),
  broadcast: (part) => h('span', { class: 'mention mention-me' }, `@${part.range}`),
  emoji: (part) => emoji(part.name) ?? `:${part.name}:`,
  date: (part) => {
    const shown = fill(part.format ?? '{date}', part.timestamp);
    return part.url ? link(part.url, shown) : h('time', { title: part.fallback }, shown);
  },
  color: (part) => {
    const swatch = h('span', { class: 'swatch' });
    swatch.style.background = part.value;
    return h('span', {}, swatch, part.value);
  },
};

const inline = (parts = []) => parts.map((part) => styled(INLINE[part.type]?.(part) ?? part.text ?? '', part.style));

const BLOCKS = {
  rich_text_section: (part) => h('div', { class: 'rich-section' }, inline(part.elements)),
  rich_text_quote: (part) => h('blockquote', {}, inline(part.elements)),
  rich_text_preformatted: (part) => h('pre', {}, inline(part.elements)),
  rich_text_list: (part) => {
    const list = h(part.style === 'ordered' ? 'ol' : 'ul', { start: part.offset ? part.offset + 1 : null, 'data-indent': part.indent || null },
      part.elements.map((item) => h('li', {}, BLOCKS[item.type]?.(item) ?? inline(item.elements))));
    list.style.setProperty('--indent', part.indent ?? 0);
    return list;
  },
};

/** A rich_text block, or a cell of one. */
export const richText = (block) => (block.elements ?? []).map((part) => BLOCKS[part.type]?.(part) ?? inline([part]));
