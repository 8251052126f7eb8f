import { api } from './api.js';
import { drawBlocks } from './blocks.js';
import { h, icon, logo } from './dom.js';
import { Fields } from './fields.js';
import { plain } from './mrkdwn.js';
import { toast } from './toast.js';

/** The open modals of the person, bottom first; only the topmost is shown. */
export class Modals {
  #open = new Map();
  #as;
  #refresh;

  constructor(refresh) {
    this.#refresh = refresh;
  }

  /** Brings the page in step with these views; one that did not change keeps all that was typed. */
  sync(as, views) {
    if (as !== this.#as) this.clear();
    this.#as = as;
    for (const [id, modal] of this.#open) {
      if (!views.some((view) => view.id === id)) {
        this.#open.delete(id);
        modal.remove();
      }
    }
    for (const view of views) {
      const modal = this.#open.get(view.id);
      if (!modal) this.#open.set(view.id, new Modal(as, view, this.#refresh));
      else modal.update(view);
    }
    views.forEach((view, index) => this.#open.get(view.id).show(index === views.length - 1));
  }

  clear() {
    for (const modal of this.#open.values()) modal.remove();
    this.#open.clear();
  }
}

/** Chromium gives the focus back while the page is still inert behind the dialog, and what is typed then goes nowhere. */
function takeFocusAnew() {
  const focused = document.activeElement;
  if (focused === document.body || document.querySelector('dialog[open]')) return;
  focused.blur();
  focused.focus();
}

/** What makes a modal worth drawing again. */
const signature = ({ hash, title, blocks, submit, close }) => hash ?? JSON.stringify([title, blocks, submit, close]);

class Modal {
  #as;
  #view;
  #refresh;
  #fields = new Fields();
  #busy = false;
  #dialog;

  constructor(as, view, refresh) {
    this.#as = as;
    this.#refresh = refresh;
    this.#dialog = h('dialog', { class: 'dialog modal', 'data-testid': 'modal', 'data-view-id': view.id, 'aria-labelledby': `${view.id}-title`,
      onCancel: (event) => {
        if (event.target !== this.#dialog) return;
        event.preventDefault();
        this.#close();
      } });
    document.body.append(this.#dialog);
    this.#draw(view, view.state?.values);
  }

  update(view) {
    if (signature(view) === signature(this.#view)) return;
    const focused = document.activeElement?.id;
    const scrolled = this.#dialog.querySelector('.dialog-body').scrollTop;
    this.#draw(view, { ...view.state?.values, ...this.#fields.values() });
    this.#dialog.querySelector('.dialog-body').scrollTop = scrolled;
    if (focused) document.getElementById(focused)?.focus();
  }

  show(top) {
    if (top && !this.#dialog.open) {
      this.#dialog.showModal();
      this.#dialog.querySelector('[data-control]')?.focus();
    } else if (!top && this.#dialog.open) {
      this.#dialog.close();
    }
  }

  remove() {
    if (this.#dialog.open) this.#dialog.close();
    this.#dialog.remove();
    requestAnimationFrame(takeFocusAnew);
  }

  #draw(view, held) {
    this.#view = view;
    this.#fields = new Fields();
    const container = { type: 'view', view_id: view.id };
    const ctx = {
      prefix: view.id, fields: this.#fields, held,
      act: (blockId, action) => this.#tell(() => api.act(this.#as, container, blockId, action, this.#fields.values())),
      suggest: (blockId, actionId, query) => api.suggest(this.#as, container, blockId, actionId, query),
    };
    this.#dialog.replaceChildren(h('form', { novalidate: true, onSubmit: (event) => (event.preventDefault(), this.#submit()) },
      h('header', {}, logo(), h('h2', { id: `${view.id}-title` }, plain(view.title)),
        h('button', { type: 'button', class: 'plain', 'aria-label': 'Close the dialog', onClick: () => this.#close() }, icon('close'))),
      h('div', { class: 'dialog-body' }, drawBlocks(view.blocks ?? [], ctx)),
      h('footer', {},
        h('button', { type: 'button', class: 'btn', 'data-testid': 'modal-close', onClick: () => this.#close() },
          plain(view.close) || (view.submit ? 'Cancel' : 'Close')),
        view.submit && h('button', { type: 'submit', class: 'btn btn-primary', 'data-testid': 'modal-submit' },
          h('span', { class: 'spinner', 'aria-hidden': 'true' }), plain(view.submit)))));
  }

  async #submit() {
    if (this.#busy || !this.#view.submit || this.#fields.show(this.#fields.refused())) return;
    await this.#waiting(async () => {
      const { errors } = await api.submit(this.#as, this.#view.id, this.#fields.values());
      if (errors && Object.keys(errors).length && !this.#fields.show(errors)) toast(Object.values(errors).join(' '));
      await this.#refresh();
    });
  }

  #close() {
    return this.#waiting(() => this.#tell(() => api.close(this.#as, this.#view.id)));
  }

  async #waiting(work) {
    if (this.#busy) return;
    this.#busy = true;
    const submit = this.#dialog.querySelector('[data-testid=modal-submit]');
    submit?.setAttribute('aria-disabled', 'true');
    submit?.classList.add('waiting');
    try {
      await work();
    } catch (failure) {
      toast(failure.message);
    } finally {
      this.#busy = false;
      submit?.removeAttribute('aria-disabled');
      submit?.classList.remove('waiting');
    }
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
