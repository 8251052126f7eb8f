import { h, icon, avatar } from './dom.js';
import { directory } from './directory.js';
import { menuButton } from './popup.js';

const COMMANDS = [
  ['/stepup help', 'What can be done here'],
  ['/stepup setup', 'Set up the team of this channel'],
  ['/stepup pulse', 'Start a check-in now'],
  ['/stepup digest', 'Close the check-in and post the digest'],
  ['/stepup thanks @', 'Record who stepped up'],
  ['/stepup summary', 'How leadership is spread'],
  ['/stepup schedule', 'When the next check-ins come'],
  ['/stepup me', 'What I was named for'],
  ['/stepup away until ', 'Not to be asked for a while'],
  ['/stepup privacy', 'What is stored about me'],
];

const people = () => [...directory.people.values()].filter((person) => !person.deleted && !person.bot);

/** What could stand where the caret is: {from, rows} or nothing. */
function suggestions(text, caret) {
  const typed = text.slice(0, caret);
  const at = /(?:^|\s)@([\p{L}\p{N}._-]*)$/u.exec(typed);
  if (at) {
    const wanted = at[1].toLowerCase();
    const rows = people().filter((person) => person.name.toLowerCase().split(/\s+/).some((word) => word.startsWith(wanted)))
      .map((person) => ({ face: avatar(person.id, person.name, 'avatar-tiny'), label: person.name, insert: `@${person.name} ` }));
    return { from: caret - at[1].length - 1, rows };
  }
  if (/^\/[^\n]*$/.test(typed) && caret === text.length) {
    const rows = COMMANDS.filter(([command]) => command.startsWith(typed.toLowerCase()) && command !== typed)
      .map(([command, detail]) => ({ label: command, detail, insert: command.endsWith('@') || command.endsWith(' ') ? command : `${command} ` }));
    return { from: 0, rows };
  }
  return { from: 0, rows: [] };
}

/** The message box with its list of commands and people; keeps a draft for each conversation. */
export class Composer {
  #drafts = new Map();
  #key = '';
  #rows = [];
  #from = 0;
  #active = 0;
  #say;
  #box = h('textarea', { id: 'composer-text', rows: 1, 'data-testid': 'composer', role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false',
    'aria-controls': 'composer-list', 'aria-label': 'Message', onInput: () => this.#changed(), onKeydown: (event) => this.#pressed(event),
    onClick: () => this.#suggest(), onBlur: () => this.#hide() });
  #list = h('div', { id: 'composer-list', role: 'listbox', 'aria-label': 'Suggestions', hidden: true, onMousedown: (event) => event.preventDefault() });
  #send = h('button', { type: 'submit', class: 'send', 'data-testid': 'send', 'aria-label': 'Send' }, icon('send'));
  #tools = h('span', { class: 'composer-tools' });
  node = h('form', { class: 'composer', onSubmit: (event) => (event.preventDefault(), this.#submit()) },
    this.#list, this.#box, h('div', { class: 'composer-foot' }, this.#tools,
      h('span', { class: 'composer-hint' }, h('kbd', {}, '/'), ' for commands, ', h('kbd', {}, '@'), ' for people'), this.#send));

  /** say(text) resolves when the text was taken; it comes back into the box when not. */
  constructor(say) {
    this.#say = say;
    this.#changed();
  }

  /** Shows the draft of this conversation. */
  turnTo(key, placeholder) {
    this.#box.placeholder = placeholder;
    this.#box.setAttribute('aria-label', placeholder);
    if (key === this.#key) return;
    this.#drafts.set(this.#key, this.#box.value);
    this.#key = key;
    this.#set(this.#drafts.get(key) ?? '');
    this.#hide();
  }

  /** Global shortcuts, beside the message box as in Slack. */
  offer(entries) {
    this.#tools.replaceChildren(...(entries.length
      ? [menuButton({ class: 'plain', 'aria-label': 'Shortcuts', 'data-testid': 'shortcuts' }, icon('bolt'), entries)] : []));
  }

  focus() {
    this.#box.focus();
  }

  #set(text) {
    this.#box.value = text;
    this.#grow();
  }

  #grow() {
    this.#send.disabled = !this.#box.value.trim();
    this.#box.style.height = 'auto';
    this.#box.style.height = `${Math.min(this.#box.scrollHeight, 180)}px`;
  }

  #changed() {
    this.#grow();
    this.#suggest();
  }

  #suggest() {
    const { from, rows } = suggestions(this.#box.value, this.#box.selectionStart);
    this.#from = from;
    this.#rows = rows;
    this.#active = 0;
    if (rows.length) this.#draw();
    else this.#hide();
  }

  #draw() {
    this.#list.replaceChildren(...this.#rows.map((row, index) => h('div', { role: 'option', id: `suggestion-${index}`, 'data-testid': 'suggestion',
      class: index === this.#active ? 'active' : '', 'aria-selected': String(index === this.#active), onClick: () => this.#take(row) },
    row.face, h('span', { class: 'picker-label' }, row.label), row.detail && h('span', { class: 'picker-detail' }, row.detail))));
    this.#list.hidden = false;
    this.#box.setAttribute('aria-expanded', 'true');
    this.#box.setAttribute('aria-activedescendant', `suggestion-${this.#active}`);
    this.#list.children[this.#active].scrollIntoView({ block: 'nearest' });
  }

  #hide() {
    this.#list.hidden = true;
    this.#box.setAttribute('aria-expanded', 'false');
    this.#box.removeAttribute('aria-activedescendant');
  }

  #take({ insert }) {
    const { value, selectionStart } = this.#box;
    this.#set(value.slice(0, this.#from) + insert + value.slice(selectionStart));
    this.#box.selectionStart = this.#box.selectionEnd = this.#from + insert.length;
    this.#box.focus();
    this.#suggest();
  }

  #pressed(event) {
    if (event.isComposing) return;
    const listed = !this.#list.hidden;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (listed && step) {
      this.#active = (this.#active + step + this.#rows.length) % this.#rows.length;
      this.#draw();
    } else if (listed && (event.key === 'Tab' || (event.key === 'Enter' && !event.shiftKey && this.#unfinished()))) {
      this.#take(this.#rows[this.#active]);
    } else if (listed && event.key === 'Escape') {
      this.#hide();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      this.#submit();
    } else {
      return;
    }
    event.preventDefault();
  }

  /** Enter completes what is half typed, but sends a command or a name that is already whole. */
  #unfinished() {
    const typed = this.#box.value.slice(this.#from).trim();
    return !this.#rows.some((row) => row.insert.trim() === typed) && !COMMANDS.some(([command]) => command.trim() === typed);
  }

  async #submit() {
    const text = this.#box.value.trim();
    if (!text) return;
    this.#set('');
    this.#hide();
    if (!(await this.#say(text)) && !this.#box.value) this.#set(text);
  }
}
