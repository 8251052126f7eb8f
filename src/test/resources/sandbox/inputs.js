import { h } from './dom.js';
import { plain } from './mrkdwn.js';
import { fromLocal, toLocal } from './time.js';

const KINDS = { number_input: 'text', email_text_input: 'email', url_text_input: 'url' };

/** Line breaks typed become one rich_text section, as Slack's editor would send plain writing. */
const asRichText = (words) => words
  ? { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: words }] }] }
  : null;

const asWords = (value) => typeof value === 'string' ? value
  : (value?.elements ?? []).flatMap((part) => part.elements ?? []).map((part) => part.text ?? '').join('');

/** Everything one types words or numbers into. */
export function typed(element, place, changed, dispatch) {
  const rich = element.type === 'rich_text_input';
  const several = element.multiline || rich;
  const control = h(several ? 'textarea' : 'input', {
    id: place.id, class: 'text', type: several ? null : KINDS[element.type] ?? 'text', rows: several ? 4 : null,
    inputmode: element.type === 'number_input' ? 'decimal' : null, autocomplete: 'off', 'data-control': '',
    placeholder: plain(element.placeholder), 'aria-label': place.label, 'aria-describedby': place.describedBy,
    value: asWords(place.initial(element) ?? ''),
  });
  const node = h('div', { class: 'typed' }, control, element.max_length && counter(control, element.max_length));
  const read = () => (rich ? asRichText(control.value) : control.value.trim() === '' ? null : control.value);
  if (dispatch) dispatching(control, element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'], changed);
  return { node, read, invalid: () => refusal(element, control.value.trim()) };
}

/** Sends while typing (after a pause) or on Enter, as the element asks. */
function dispatching(control, triggers, changed) {
  let timer;
  if (triggers.includes('on_character_entered')) {
    control.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(changed, 300);
    });
  }
  if (triggers.includes('on_enter_pressed')) {
    control.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      changed();
    });
  }
}

function counter(control, most) {
  const left = h('span', { class: 'counter', 'aria-live': 'polite' });
  const count = () => {
    const rest = most - [...control.value].length;
    left.textContent = rest;
    left.classList.toggle('over', rest < 0);
    left.hidden = rest > Math.max(20, most * 0.2);
  };
  control.addEventListener('input', count);
  count();
  return left;
}

/** What Slack's client says about a value it would not send. */
function refusal(element, value) {
  const length = [...value].length;
  if (!value) return null;
  if (element.max_length && length > element.max_length) return `Please use at most ${element.max_length} characters.`;
  if (element.min_length && length < element.min_length) return `Please use at least ${element.min_length} characters.`;
  if (element.type === 'number_input') return number(element, value);
  if (element.type === 'email_text_input' && !/^\S+@\S+\.\S+$/.test(value)) return 'Please enter a valid email address.';
  if (element.type === 'url_text_input' && !/^https?:\/\/\S+$/i.test(value)) return 'Please enter a valid URL.';
  return null;
}

function number(element, value) {
  const digits = element.is_decimal_allowed ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
  if (!digits.test(value)) return element.is_decimal_allowed ? 'Please enter a number.' : 'Please enter a whole number.';
  if (element.min_value !== undefined && Number(value) < Number(element.min_value)) return `Please enter ${element.min_value} or more.`;
  if (element.max_value !== undefined && Number(value) > Number(element.max_value)) return `Please enter ${element.max_value} or less.`;
  return null;
}

const NATIVE = { datepicker: 'date', timepicker: 'time', datetimepicker: 'datetime-local' };

/** Date, time, and both; the browser's own pickers. */
export function dated(element, place, changed) {
  const both = element.type === 'datetimepicker';
  const initial = place.initial(element);
  const control = h('input', {
    id: place.id, class: 'text dated', type: NATIVE[element.type], 'data-control': '', 'aria-label': place.label,
    'aria-describedby': place.describedBy, value: initial ? (both ? toLocal(initial) : initial) : '', onChange: changed,
  });
  return { node: control, read: () => (control.value ? (both ? fromLocal(control.value) : control.value) : null) };
}
