import { avatar, h, icon, logo } from './dom.js';
import { clock } from './time.js';
import { directory } from './directory.js';

const badge = (unread, words = 'unread') =>
  unread > 0 && h('span', { class: 'badge', 'aria-label': `${unread} ${words}` }, String(unread));

function row({ testId, face, name, here, unread, extra, classes = '', title, run }) {
  return h('li', {}, h('button', { type: 'button', class: `row ${classes}${unread ? ' unread' : ''}`, 'data-testid': testId,
    'aria-current': here ? 'page' : null, title, onClick: run }, face, h('span', { class: 'row-name' }, name), extra, badge(unread)));
}

const group = (title, rows, more) => rows.length > 0
  && h('section', { class: 'group' }, h('h2', {}, title, more), h('ul', {}, rows));

function people(state, go) {
  return state.people.filter((person) => !person.bot && !person.deleted).map((person) => row({
    testId: `person-${person.id}`, name: person.name, unread: person.id === state.you ? 0 : person.unread,
    face: avatar(person.id, person.name, 'avatar-small'), here: person.id === state.you, classes: 'row-person',
    title: person.id === state.you ? `You are ${person.name}` : `Become ${person.name}`, run: () => go.become(person.id),
    extra: [person.id === state.you && h('span', { class: 'mark mark-you' }, 'you'), person.admin && h('span', { class: 'mark' }, 'admin'),
      person.guest && h('span', { class: 'mark' }, 'guest')],
  }));
}

function channels(state, place, go) {
  return state.channels.filter((channel) => !channel.private || channel.member).map((channel) => row({
    testId: `channel-${channel.name}`, name: channel.name, unread: channel.unread, face: icon(channel.private ? 'lock' : 'hash'),
    here: place.kind === 'channel' && place.id === channel.id, classes: channel.member ? '' : 'row-quiet',
    extra: channel.archived && h('span', { class: 'mark' }, 'archived'),
    title: channel.member ? null : 'You are not a member', run: () => go.to({ kind: 'channel', id: channel.id }),
  }));
}

function directs(state, place, go) {
  return state.dms.filter((dm) => !dm.bot).map((dm) => row({
    testId: `dm-${dm.with}`, name: dm.name, unread: dm.unread, face: avatar(dm.with, dm.name, 'avatar-small'),
    here: place.kind === 'channel' && place.id === dm.id, run: () => go.to({ kind: 'channel', id: dm.id }),
  }));
}

function app(state, place, go) {
  const unread = state.dms.find((dm) => dm.bot)?.unread ?? 0;
  return [
    row({ testId: 'app-home', name: 'Home', face: icon('home'), here: place.kind === 'home', run: () => go.to({ kind: 'home' }) }),
    row({ testId: 'dm-bot', name: 'Messages', face: icon('chat'), unread, here: place.kind === 'bot', classes: unread ? 'row-waiting' : '',
      extra: unread > 0 && h('span', { class: 'waiting-note' }, 'waiting'), run: () => go.to({ kind: 'bot' }) }),
  ];
}

/** Draws the left side when it says something else, keeping the keyboard where it was. */
export function drawSidebar(nav, state, place, go) {
  const says = JSON.stringify([state.workspace, state.you, state.people, state.channels, state.dms, place, clock(directory.now)]);
  if (nav.says === says) return;
  nav.says = says;
  const focused = nav.contains(document.activeElement) && document.activeElement.dataset.testid;
  const scrolled = nav.querySelector('.sidebar-scroll')?.scrollTop ?? 0;
  const you = directory.you;
  nav.replaceChildren(
    h('header', { class: 'workspace' }, h('strong', {}, state.workspace.name), h('span', { class: 'tag' }, 'SANDBOX')),
    h('div', { class: 'sidebar-scroll' },
      you && h('div', { class: 'you' }, avatar(you.id, you.name),
        h('div', {}, h('strong', { 'data-testid': 'you' }, `You are ${you.name}`),
          h('small', {}, `${(you.tz ?? 'UTC').split('/').at(-1).replace('_', ' ')}, ${clock(directory.now)}`))),
      group('Become anyone', people(state, go)),
      group('Channels', channels(state, place, go)),
      group('Direct messages', directs(state, place, go)),
      group([logo(), state.bot.name], app(state, place, go), h('span', { class: 'tag' }, 'APP'))),
    h('p', { class: 'sidebar-foot' }, 'A stand-in for Slack. Nothing leaves this machine.'));
  nav.querySelector('.sidebar-scroll').scrollTop = scrolled;
  if (focused) nav.querySelector(`[data-testid="${CSS.escape(focused)}"]`)?.focus();
}
