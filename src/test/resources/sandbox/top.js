import { h, icon, logo, avatar } from './dom.js';
import { directory } from './directory.js';
import { moment } from './time.js';

function heading(state, place) {
  if (place.kind === 'channel') {
    const channel = directory.channels.get(place.id);
    if (channel) return [icon(channel.private ? 'lock' : 'hash'), h('h1', {}, channel.name)];
    const dm = state.dms.find(({ id }) => id === place.id);
    return [avatar(dm?.with ?? '', dm?.name ?? '', 'avatar-small'), h('h1', {}, dm?.name ?? '')];
  }
  return [logo(), h('h1', {}, place.kind === 'home' ? `${state.bot.name} home` : state.bot.name), h('span', { class: 'tag' }, 'APP')];
}

/** The line above the conversation; drawn again only when it says something else, so that focus stays. */
export function drawTop(header, state, place, go) {
  const waiting = state.dms.some((dm) => dm.bot && dm.unread);
  const says = JSON.stringify([place, waiting, state.you, state.now, go.busy, directory.channelName(place.id)]);
  if (header.says === says) return;
  const focused = header.contains(document.activeElement) ? document.activeElement.dataset.testid : null;
  header.says = says;
  header.replaceChildren(
    h('button', { type: 'button', class: `plain menu-toggle${waiting ? ' unread' : ''}`, 'aria-label': 'People and conversations', 'data-testid': 'menu', onClick: () => go.sidebar(true) }, icon('menu')),
    h('div', { class: 'place' }, heading(state, place)),
    h('p', { class: 'what' }, 'A stand-in for Slack. Nothing leaves this machine.'),
    h('time', { class: 'now', title: 'The time in this demo', datetime: state.now, 'data-testid': 'now' }, moment(directory.now)),
    letPass('week', 'btn-primary', 'The check-in goes out, the others answer, the digest is posted', go),
    letPass('year', '', 'Nobody is asked, and what the team keeps no longer is deleted', go));
  if (focused) header.querySelector(`[data-testid="${focused}"]`)?.focus();
}

function letPass(time, kind, title, go) {
  const passing = go.busy === time;
  return h('button', { type: 'button', class: `btn ${kind} pass pass-${time}${go.busy ? ' waiting' : ''}`, 'data-testid': `let-a-${time}-pass`,
    'aria-disabled': go.busy ? 'true' : null, title, onClick: () => go.busy || go.pass(time) },
  passing ? h('span', { class: 'spinner', 'aria-hidden': 'true' }) : icon('forward'), h('span', {}, passing ? `A ${time} is passing…` : `Let a ${time} pass`));
}

/** What stands above the first message of a conversation. */
export function introduction(state, place) {
  const told = (face, title, words) => [face, h('h2', {}, title), h('p', {}, words)];
  if (place.kind === 'bot') {
    return told(logo(), state.bot.name, `${state.bot.name} asks here who stepped up. Reply as ${directory.you?.name}, become someone else on the left, or let a week pass.`);
  }
  const channel = directory.channels.get(place.id);
  if (!channel) {
    const dm = state.dms.find(({ id }) => id === place.id);
    return told(avatar(dm?.with ?? '', dm?.name ?? ''), dm?.name ?? '', 'Only the two of you read this.');
  }
  return told(icon(channel.private ? 'lock' : 'hash'), channel.name, `The beginning of the ${channel.private ? 'private ' : ''}channel. Try writing /stepup.`);
}

/** Says what goes on while time passes. */
export function showProgress(busy) {
  const bar = document.getElementById('progress');
  if (bar.hidden === !busy) return;
  bar.hidden = !busy;
  bar.textContent = busy ? `A ${busy} is passing: the check-in goes out, the team answers, the digest is posted.` : '';
}
