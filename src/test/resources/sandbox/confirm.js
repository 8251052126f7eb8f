import { h, uniqueId } from './dom.js';
import { plain, text } from './mrkdwn.js';

/** Asks Slack's confirm question; true when the person agrees. */
export function confirmed(question) {
  if (!question) return Promise.resolve(true);
  const title = uniqueId('confirm');
  return new Promise((resolve) => {
    const dialog = h('dialog', { class: 'dialog dialog-small', 'aria-labelledby': title, 'data-testid': 'confirm',
      onClose: () => (resolve(dialog.returnValue === 'yes'), dialog.remove()) },
    h('form', { method: 'dialog' },
      h('header', {}, h('h2', { id: title }, plain(question.title))),
      h('div', { class: 'dialog-body' }, text(question.text)),
      h('footer', {},
        h('button', { class: 'btn', value: 'no', 'data-testid': 'confirm-deny' }, plain(question.deny) || 'Cancel'),
        h('button', { class: `btn ${question.style === 'danger' ? 'btn-danger' : 'btn-primary'}`, value: 'yes', 'data-testid': 'confirm-yes' },
          plain(question.confirm) || 'OK'))));
    document.body.append(dialog);
    dialog.showModal();
  });
}
