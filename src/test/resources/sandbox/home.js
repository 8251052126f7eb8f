import { api } from './api.js';
import { drawBlocks } from './blocks.js';
import { h } from './dom.js';
import { Fields } from './fields.js';
import { toast } from './toast.js';

/** The App Home of one person, drawn again only when the bot published something else. */
export class Home {
  #node = h('div', { class: 'home', 'data-testid': 'home' });
  #drawn;
  #as;
  #refresh;

  constructor(as, refresh) {
    this.#as = as;
    this.#refresh = refresh;
  }

  get node() {
    return this.#node;
  }

  sync(view) {
    const json = JSON.stringify(view?.blocks ?? null);
    if (json === this.#drawn) return;
    this.#drawn = json;
    if (!view) {
      this.#node.replaceChildren(h('p', { class: 'empty' }, 'The bot has not published a home for you yet.'));
      return;
    }
    const container = { type: 'view', view_id: view.id };
    const fields = new Fields();
    const ctx = {
      prefix: view.id ?? 'home', fields,
      act: async (blockId, action) => {
        await api.act(this.#as, container, blockId, action, fields.values()).catch((failure) => toast(failure.message));
        await this.#refresh();
      },
      suggest: (blockId, actionId, query) => api.suggest(this.#as, container, blockId, actionId, query),
    };
    this.#node.replaceChildren(...drawBlocks(view.blocks ?? [], ctx));
  }
}
