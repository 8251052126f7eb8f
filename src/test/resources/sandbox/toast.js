import { h, icon } from './dom.js';

/** Shows a short notice at the top of the page; errors stay until they are dismissed or 10 s have passed. */
export function toast(words, kind = 'error') {
  const gone = () => note.remove();
  const note = h('div', { class: `toast toast-${kind}`, 'data-testid': 'toast', 'data-words': words },
    icon(kind === 'error' ? 'warning' : 'check'),
    h('span', {}, words),
    h('button', { type: 'button', class: 'plain', 'aria-label': 'Dismiss', onClick: gone }, icon('close')));
  const where = host();
  for (const other of [...where.children]) if (other.dataset.words === words) other.remove();
  where.append(note);
  setTimeout(gone, kind === 'error' ? 10000 : 4500);
}

/** An open dialog makes the rest of the page inert, so the notice goes inside it. */
function host() {
  const dialogs = document.querySelectorAll('dialog[open]');
  const dialog = dialogs[dialogs.length - 1];
  if (!dialog) return document.getElementById('toasts');
  return dialog.querySelector('.dialog-toasts')
    ?? dialog.appendChild(h('div', { class: 'dialog-toasts', role: 'alert' }));
}

/** Tells screen readers about something that appeared. */
export function announce(words) {
  document.getElementById('announcer').textContent = words;
}
