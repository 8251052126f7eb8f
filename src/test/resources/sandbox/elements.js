import { h, icon, uniqueId } from './dom.js';
import { confirmed } from './confirm.js';
import { initialOf, keyOf, mark } from './fields.js';
import { image } from './images.js';
import { dated, typed } from './inputs.js';
import { plain, text } from './mrkdwn.js';
import { picker } from './picker.js';
import { menuButton } from './popup.js';
import { sourceOf } from './sources.js';

/** Sends an action after the element's confirm question; a control that can wait shows that it does. */
async function send(element, place, more, control) {
  if (!(await confirmed(element.confirm))) return;
  control?.classList.add('waiting');
  control?.setAttribute('aria-busy', 'true');
  try {
    await place.act({ type: element.type, action_id: element.action_id, ...more });
  } finally {
    control?.classList.remove('waiting');
    control?.removeAttribute('aria-busy');
  }
}

const STYLES = { primary: 'btn-primary', danger: 'btn-danger' };

function button(element, place) {
  const props = { class: `btn ${STYLES[element.style] ?? ''}`, 'aria-label': element.accessibility_label, 'data-action-id': element.action_id };
  const act = () => send(element, place, { value: element.value, text: element.text }, node);
  const safe = /^https?:\/\//i.test(element.url ?? '');
  const node = safe
    ? h('a', { ...props, href: element.url, target: '_blank', rel: 'noopener noreferrer', onClick: act }, text(element.text))
    : h('button', { ...props, type: 'button', onClick: act }, text(element.text));
  return node;
}

function overflow(element, place) {
  return menuButton({ class: 'btn btn-icon', 'aria-label': 'More actions', 'data-action-id': element.action_id }, icon('more'),
    element.options.map((option) => ({ label: text(option.text), run: () => {
      if (/^https?:\/\//i.test(option.url ?? '')) open(option.url, '_blank', 'noopener');
      send(element, place, { selected_option: option });
    } })));
}

function select(element, place, changed) {
  const multiple = element.type.startsWith('multi_');
  const initial = place.initial(element);
  return picker({
    id: place.id, label: place.label, describedBy: place.describedBy, clearable: place.clearable, multiple, limit: element.max_selected_items,
    placeholder: plain(element.placeholder) || (multiple ? 'Choose one or more' : 'Choose an option'),
    source: sourceOf(element, (query) => place.suggest(element.action_id, query)),
    chosen: multiple ? initial ?? [] : initial ? [initial] : [],
    changed,
  });
}

/** Radio buttons and checkboxes. */
function choices(element, place, changed) {
  const many = element.type === 'checkboxes';
  const initial = place.initial(element);
  const on = new Set((many ? initial ?? [] : initial ? [initial] : []).map((option) => option.value));
  const name = uniqueId('choice');
  const boxes = element.options.map((option, index) => h('input', { type: many ? 'checkbox' : 'radio', name, 'data-control': '',
    id: index ? null : place.id, checked: on.has(option.value), onChange: changed }));
  const node = h('div', { class: 'choices', role: many ? 'group' : 'radiogroup', 'aria-label': place.label, 'aria-describedby': place.describedBy },
    element.options.map((option, index) => h('label', { class: 'choice', 'data-value': option.value }, boxes[index],
      h('span', {}, text(option.text), option.description && h('small', {}, text(option.description))))));
  const read = () => element.options.filter((_, index) => boxes[index].checked);
  return { node, read: () => (many ? read() : read()[0] ?? null) };
}

function feedback(element, place) {
  const one = (side, face) => {
    const choice = element[`${side}_button`];
    return h('button', { type: 'button', class: 'btn btn-icon', 'aria-label': choice.accessibility_label ?? plain(choice.text), title: plain(choice.text),
      onClick: (event) => send(element, place, { value: choice.value, text: choice.text }, event.currentTarget) }, icon(face));
  };
  return h('span', { class: 'feedback' }, one('positive', 'up'), one('negative', 'down'));
}

function iconButton(element, place) {
  return h('button', { type: 'button', class: 'btn btn-small', 'aria-label': element.accessibility_label, 'data-action-id': element.action_id,
    onClick: (event) => send(element, place, { value: element.value, text: element.text }, event.currentTarget) }, icon('close'), text(element.text));
}

const SIMPLE = { button, workflow_button: button, overflow, image, feedback_buttons: feedback, icon_button: iconButton };
const STATEFUL = { radio_buttons: choices, checkboxes: choices, datepicker: dated, timepicker: dated, datetimepicker: dated };

function statefulOf(type) {
  if (STATEFUL[type]) return STATEFUL[type];
  if (type.endsWith('_select')) return select;
  return keyOf(type) ? typed : null;
}

/**
 * Draws an interactive element. What it can hold is added to the view's fields; outside an input block, or
 * with dispatch_action, a change is sent at once.
 */
export function drawElement(element, ctx, blockId, { input = false, dispatch = false, optional = true, wrapper, ...labelled } = {}) {
  const place = {
    id: `${ctx.prefix}-${blockId}-${element.action_id}`, label: plain(element.placeholder) || null, clearable: input && optional, ...labelled,
    act: (action) => ctx.act(blockId, action),
    suggest: (actionId, query) => ctx.suggest(blockId, actionId, query),
    initial: (one) => initialOf(one, ctx.held?.[blockId]?.[one.action_id]),
  };
  if (SIMPLE[element.type]) return SIMPLE[element.type](element, place);
  const make = statefulOf(element.type);
  if (!make) return h('span', { class: 'unknown' }, `“${element.type}” is not drawn here`);
  const changed = () => {
    if (wrapper) mark(wrapper, null);
    if (!input || dispatch) send(element, place, { [keyOf(element.type)]: drawn.read() }, drawn.node);
  };
  wrapper?.addEventListener('input', () => mark(wrapper, null));
  const drawn = make(element, place, changed, dispatch);
  ctx.fields.add({ blockId, actionId: element.action_id, type: element.type, read: drawn.read, invalid: drawn.invalid, input, optional, wrapper });
  return drawn.node;
}
