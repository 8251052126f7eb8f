/** What each stateful element calls its value in Slack's state, as in view.state.values. */
const KEYS = {
  plain_text_input: 'value', number_input: 'value', email_text_input: 'value', url_text_input: 'value',
  rich_text_input: 'rich_text_value', file_input: 'files',
  static_select: 'selected_option', external_select: 'selected_option', radio_buttons: 'selected_option',
  multi_static_select: 'selected_options', multi_external_select: 'selected_options', checkboxes: 'selected_options',
  users_select: 'selected_user', multi_users_select: 'selected_users',
  conversations_select: 'selected_conversation', multi_conversations_select: 'selected_conversations',
  channels_select: 'selected_channel', multi_channels_select: 'selected_channels',
  datepicker: 'selected_date', timepicker: 'selected_time', datetimepicker: 'selected_date_time',
};

export const keyOf = (type) => KEYS[type];

/** The value an element starts with: what the person had there, or the element's own initial value. */
export function initialOf(element, held) {
  const key = keyOf(element.type);
  if (held && held.type === element.type) return held[key] ?? null;
  return element[`initial_${key.replace('selected_', '')}`] ?? null;
}

const blank = (value) => value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);

/** The inputs of one drawn view or message, and what stands in them now. */
export class Fields {
  #all = [];

  /** A field is {blockId, actionId, type, read, input, optional, wrapper}. */
  add(field) {
    this.#all.push(field);
  }

  /** Slack's state.values. */
  values() {
    const values = {};
    for (const { blockId, actionId, type, read } of this.#all) {
      (values[blockId] ??= {})[actionId] = { type, [keyOf(type)]: read() };
    }
    return values;
  }

  /** What Slack's own client would refuse to send, as words by block. */
  refused() {
    const errors = {};
    for (const field of this.#all.filter(({ input }) => input)) {
      const words = field.invalid?.();
      if (words) errors[field.blockId] = words;
      else if (!field.optional && blank(field.read())) errors[field.blockId] = 'Please complete this required field.';
    }
    return errors;
  }

  /** Shows these errors beside their fields and takes the others away; true when one was shown. */
  show(errors = {}) {
    let first = null;
    for (const { blockId, wrapper } of this.#all) {
      if (!wrapper) continue;
      const words = errors[blockId];
      mark(wrapper, words);
      if (words) first ??= wrapper;
    }
    first?.querySelector('input, textarea, select, button')?.focus();
    return Boolean(first);
  }
}

/** Shows what is wrong beside a field, or takes it away again. */
export function mark(wrapper, words) {
  const note = wrapper.querySelector('.field-error');
  note.textContent = words ?? '';
  note.hidden = !words;
  wrapper.classList.toggle('has-error', Boolean(words));
  for (const control of wrapper.querySelectorAll('[data-control]')) {
    if (words) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}
