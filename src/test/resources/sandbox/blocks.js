import { h, icon } from './dom.js';
import { chart } from './charts.js';
import { drawElement } from './elements.js';
import { image } from './images.js';
import { markdown } from './markdown.js';
import { link, plain, text } from './mrkdwn.js';
import { richText } from './richtext.js';
import { dataTable, table } from './tables.js';

function section(block, ctx, id) {
  return h('div', { class: `section${block.accessory ? ' with-accessory' : ''}` },
    h('div', { class: 'section-main' },
      block.text && h('div', { class: 'prose' }, text(block.text)),
      block.fields && h('div', { class: 'fields' }, block.fields.map((field) => h('div', { class: 'prose' }, text(field))))),
    block.accessory && h('div', { class: 'accessory' }, drawElement(block.accessory, ctx, id)));
}

function context(block) {
  return h('div', { class: 'context' }, block.elements.map((element) =>
    (element.type === 'image' ? image(element, 'picture-tiny') : h('span', { class: 'prose' }, text(element)))));
}

const actions = (block, ctx, id) =>
  h('div', { class: 'actions' }, block.elements.map((element) => drawElement(element, ctx, id)));

/** An input block: label, field, hint, and room for what is wrong with it. */
function input(block, ctx, id) {
  const label = plain(block.label);
  const base = `${ctx.prefix}-${id}`;
  const control = `${base}-${block.element.action_id}`;
  const wrapper = h('div', { class: 'field', 'data-label': label, 'data-block-id': id });
  const grouped = ['checkboxes', 'radio_buttons'].includes(block.element.type);
  const node = drawElement(block.element, ctx, id, {
    input: true, dispatch: block.dispatch_action, optional: Boolean(block.optional), wrapper,
    label: grouped ? label : null, describedBy: `${base}-error ${base}-hint`,
  });
  wrapper.append(
    h(grouped ? 'div' : 'label', { class: 'field-label', for: grouped ? null : control },
      text(block.label), block.optional && h('span', { class: 'field-optional' }, ' (optional)')),
    node,
    h('p', { class: 'field-error', id: `${base}-error`, role: 'alert', hidden: true }),
    h('p', { class: 'field-hint', id: `${base}-hint`, hidden: !block.hint }, text(block.hint)));
  return wrapper;
}

const picture = (block) =>
  h('figure', { class: 'image-block' }, block.title && h('figcaption', {}, text(block.title)), image(block));

function video(block) {
  return h('div', { class: 'card' },
    h('strong', {}, link(block.title_url ?? block.video_url, plain(block.title))),
    block.description && h('div', { class: 'prose' }, text(block.description)),
    h('small', {}, [block.provider_name, block.author_name].filter(Boolean).join(' · ')));
}

function container(block, ctx) {
  const title = h('div', { class: 'container-title' }, text(block.title), block.subtitle && h('small', {}, text(block.subtitle)));
  const inside = h('div', { class: 'container-body' }, drawBlocks(block.child_blocks ?? block.blocks ?? [], ctx));
  const size = `container container-${block.width ?? block.size ?? 'full'}`;
  if (!block.is_collapsible) return h('section', { class: size }, (block.title || block.subtitle) && title, inside);
  return h('details', { class: size, open: !block.default_collapsed }, h('summary', {}, icon('chevron'), title), inside);
}

function card(block, ctx, id) {
  return h('div', { class: 'card' },
    block.hero_image && image(block.hero_image),
    h('div', { class: 'card-head' }, block.icon?.image_url && image(block.icon, 'picture-tiny'),
      h('div', {}, block.title && h('strong', {}, text(block.title)), block.subtitle && h('small', {}, text(block.subtitle)))),
    block.body && h('div', { class: 'prose' }, text(block.body)),
    block.subtext && h('small', {}, text(block.subtext)),
    block.actions?.length && h('div', { class: 'actions' }, block.actions.map((element) => drawElement(element, ctx, id))));
}

function alert(block) {
  const level = block.level ?? 'default';
  const face = { success: 'check', warning: 'warning', error: 'warning' }[level] ?? 'info';
  return h('div', { class: `alert alert-${level}`, role: level === 'error' ? 'alert' : 'note' }, icon(face), h('div', { class: 'prose' }, text(block.text)));
}

const DRAWN = {
  section, context, actions, input, image: picture, video, container, card, alert, table, data_table: dataTable, data_visualization: chart,
  context_actions: actions,
  header: (block) => h('h3', { class: 'header' }, text(block.text)),
  divider: () => h('hr'),
  markdown: (block) => h('div', { class: 'prose markdown' }, markdown(block.text)),
  rich_text: (block) => h('div', { class: 'prose' }, richText(block)),
  carousel: (block, ctx, id) => h('div', { class: 'carousel', tabindex: '0', role: 'group', 'aria-label': 'Cards' }, block.elements.map((one) => card(one, ctx, id))),
};

/**
 * Draws blocks in order. ctx is {prefix, fields, held, act(blockId, action), suggest(blockId, actionId, query)}:
 * where the fields are kept, what the person already had in them, and how to reach the bot.
 */
export function drawBlocks(blocks, ctx) {
  return blocks.map((block, index) => {
    const id = block.block_id ?? `block-${index}`;
    const draw = DRAWN[block.type];
    try {
      return h('div', { class: `block block-${block.type}`, 'data-block-type': block.type },
        draw ? draw(block, ctx, id) : h('p', { class: 'unknown' }, `A block of type “${block.type}” is not drawn here.`));
    } catch (failure) {
      console.error(failure);
      return h('p', { class: 'unknown' }, `A block of type “${block.type}” could not be drawn.`);
    }
  });
}
