import { api } from './api.js';
import { drawBlocks } from './blocks.js';
import { directory } from './directory.js';
import { avatar, h, icon, logo } from './dom.js';
import { Fields } from './fields.js';
import { mrkdwn, plain } from './mrkdwn.js';
import { menuButton } from './popup.js';
import { clock, dayKey, dayName, full, ofTs } from './time.js';
import { announce, toast } from './toast.js';

const keyOf = (message) => `${message.ts}${message.ephemeral ? '-e' : ''}`;

/** Replies stand right after what they reply to. */
function threaded(messages) {
  const reply = (message) => message.thread_ts && message.thread_ts !== message.ts;
  const parents = new Set(messages.filter((message) => !reply(message)).map((message) => message.ts));
  return messages.filter((message) => !reply(message) || !parents.has(message.thread_ts)).flatMap((parent) =>
    [parent, ...messages.filter((message) => reply(message) && message.thread_ts === parent.ts && message !== parent)]);
}

/** Is this the same voice going on, so that name and picture need no repeating? */
function continues(before, message) {
  return before && before.user === message.user && !before.ephemeral && !message.ephemeral && !message.thread_ts && !before.thread_ts
    && dayKey(ofTs(before.ts)) === dayKey(ofTs(message.ts)) && message.ts - before.ts < 300;
}

/** The messages of one conversation; what did not change is left alone, so typing and open lists survive. */
export class Messages {
  #drawn = new Map();
  #list = h('ol', { class: 'messages' });
  #where;
  #refresh;
  #shortcuts = [];

  constructor(where, refresh, shortcuts) {
    this.#where = where;
    this.#refresh = refresh;
    this.#shortcuts = shortcuts;
  }

  get node() {
    return this.#list;
  }

  /** Shows these messages below an introduction to the place. */
  sync(messages, scroller, intro) {
    const first = this.#drawn.size === 0;
    const atEnd = first || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
    const ordered = threaded(messages);
    const kept = new Map();
    const nodes = [];
    const fresh = [];
    ordered.forEach((message, index) => {
      const before = ordered[index - 1];
      const date = ofTs(message.ts);
      if (!message.thread_ts && (!before || dayKey(ofTs(before.ts)) !== dayKey(date))) nodes.push(divider(date));
      const compact = continues(before, message);
      const key = keyOf(message);
      const json = JSON.stringify([message, compact]);
      const old = this.#drawn.get(key);
      const row = old?.json === json ? old : { json, node: this.#row(message, compact) };
      if (!old) fresh.push(message);
      kept.set(key, row);
      nodes.push(row.node);
    });
    this.#drawn = kept;
    if (first && !this.#list.firstChild) this.#list.append(h('li', { class: 'intro' }, intro));
    place(this.#list, [this.#list.querySelector('.intro'), ...nodes]);
    if (atEnd) requestAnimationFrame(() => (scroller.scrollTop = scroller.scrollHeight));
    if (!first && fresh.length) announce(fresh.map((message) => `${message.name}: ${plain(message.text)}`).join('. '));
  }

  #row(message, compact) {
    const { as, channel } = this.#where;
    const container = { type: 'message', channel, ts: message.ts };
    const date = ofTs(message.ts);
    const reply = message.thread_ts && message.thread_ts !== message.ts;
    const fields = new Fields();
    const ctx = {
      prefix: `m${message.ts}`, fields,
      act: (blockId, action) => this.#tell(() => api.act(as, container, blockId, action, fields.values())),
      suggest: (blockId, actionId, query) => api.suggest(as, container, blockId, actionId, query),
    };
    const time = h('time', { title: full(date), datetime: date.toISOString() }, clock(date));
    return h('li', { class: `message${compact ? ' compact' : ''}${message.ephemeral ? ' ephemeral' : ''}${reply ? ' reply' : ''}`,
      'data-testid': 'message', 'data-ts': message.ts, 'data-user': message.user, 'data-ephemeral': message.ephemeral || null },
    h('div', { class: 'message-side' }, compact ? time : message.bot && message.name === directory.bot.name ? logo() : avatar(message.user, directory.people.get(message.user)?.name ?? message.name)),
    h('div', { class: 'message-main' },
      message.ephemeral && h('p', { class: 'only-you' }, icon('eye'), 'Only visible to you'),
      reply && h('p', { class: 'only-you' }, icon('reply'), 'Replied in a thread'),
      !compact && h('div', { class: 'message-head' }, h('strong', {}, message.name), message.bot && h('span', { class: 'tag' }, 'APP'), time),
      h('div', { class: 'message-blocks' },
        message.blocks?.length ? drawBlocks(message.blocks, ctx) : h('div', { class: 'prose' }, mrkdwn(message.text)),
        message.edited && h('span', { class: 'edited' }, '(edited)'))),
    this.#menu(message));
  }

  #menu(message) {
    const { as, channel } = this.#where;
    const entries = [
      ...this.#shortcuts.filter(({ type }) => type === 'message' && !message.ephemeral).map((shortcut) => ({
        label: [shortcut.name, h('small', {}, 'Stepup')], testId: `shortcut-${shortcut.callback_id}`,
        run: () => this.#tell(() => api.shortcut(as, shortcut.callback_id, { channel, ts: message.ts })),
      })),
      { label: 'Copy text', run: () => navigator.clipboard?.writeText(message.text ?? '') },
    ];
    return menuButton({ class: 'message-menu', 'aria-label': 'More actions for this message', 'data-testid': 'message-menu' }, icon('more'), entries);
  }

  async #tell(call) {
    try {
      await call();
    } catch (failure) {
      toast(failure.message);
    }
    await this.#refresh();
  }
}

const divider = (date) => h('li', { class: 'day' }, h('span', {}, dayName(date)));

/** Puts the nodes into the list in order, moving none that is already in its place. */
function place(list, nodes) {
  const wanted = new Set(nodes);
  for (const node of [...list.children]) if (!wanted.has(node)) node.remove();
  nodes.forEach((node, index) => {
    if (list.children[index] !== node) list.insertBefore(node, list.children[index] ?? null);
  });
}
