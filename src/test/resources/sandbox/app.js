import { api } from './api.js';
import { Composer } from './composer.js';
import { directory } from './directory.js';
import { Home } from './home.js';
import { Messages } from './messages.js';
import { Modals } from './modal.js';
import { drawSidebar } from './sidebar.js';
import { toast } from './toast.js';
import { drawTop, introduction, showProgress } from './top.js';

const find = (id) => document.getElementById(id);
const conversation = find('conversation');
const modals = new Modals(() => refresh());
const composer = new Composer(say);

let as = new URLSearchParams(location.search).get('as') ?? '';
let state = null;
let place = null;
let view = null;
let passing = null;
let stopEvents = () => {};
let running = null;
let again = false;
let asked = false;
let home = {};

/** Where in the conversation list a place is: the bot's messages are a different channel for everyone. */
function channelOf(where) {
  if (where.kind === 'bot') return state.dms.find((dm) => dm.bot)?.id ?? state.bot.id;
  return where.kind === 'channel' ? where.id : null;
}

const exists = ({ kind, id }) => kind !== 'channel' || state.dms.some((dm) => dm.id === id)
  || state.channels.some((channel) => channel.id === id && (channel.member || !channel.private));

function firstPlace() {
  if (state.dms.some((dm) => dm.bot && dm.unread)) return { kind: 'bot' };
  const channel = state.channels.find(({ member }) => member) ?? state.channels[0];
  return channel ? { kind: 'channel', id: channel.id } : { kind: 'bot' };
}

/** Reads everything again, one reading at a time; called meanwhile, it reads once more. */
function refresh(byPerson = true) {
  asked ||= byPerson;
  if (running) {
    again = true;
    return running;
  }
  running = (async () => {
    try {
      do {
        again = false;
        await read();
      } while (again);
    } catch (failure) {
      toast(failure.message);
      if (!state) setTimeout(refresh, 5000);
    } finally {
      running = null;
    }
  })();
  return running;
}

async function read() {
  const who = as;
  if (!state || state.you !== who) await learn(who);
  if (!place || !exists(place)) place = firstPlace();
  const where = place;
  const byPerson = asked;
  asked = false;
  const shown = await look(where, byPerson);
  // Reading the messages marked them as read, so the badges are asked for afterwards.
  const fresh = await api.state(state.you);
  if (fresh.you !== as || where !== place) {
    again = true;
    return;
  }
  take(fresh);
  if (!byPerson && where.kind === 'home' && fresh.home) shown.view = fresh.home;
  draw(where, shown);
}

/**
 * What the place shows. The bot is told each time its home is asked for, and may publish it again, which is a change:
 * so only what the person did asks for it, and a mere change takes the home that came with the state.
 */
async function look(where, byPerson) {
  if (where.kind !== 'home') return api.messages(state.you, channelOf(where));
  if (byPerson || home.as !== state.you) home = { as: state.you, ...(await api.home(state.you)) };
  return home;
}

async function learn(who) {
  const first = !state;
  const fresh = await api.state(who).catch((failure) => {
    if (first && who) return api.state();
    throw failure;
  });
  take(fresh);
  if (first) as = fresh.you;
  if (state.dms.some((dm) => dm.bot && dm.unread)) place = { kind: 'bot' };
  listen();
}

function take(fresh) {
  state = fresh;
  directory.learn(fresh);
}

function listen() {
  stopEvents();
  const mine = as;
  stopEvents = api.events(mine, (version) => {
    if (mine === as && version !== state?.version) refresh(false);
  });
  history.replaceState(null, '', `?as=${encodeURIComponent(as)}`);
}

function draw(where, shown) {
  drawSidebar(find('sidebar'), state, where, go);
  drawTop(find('top'), state, where, { ...go, pass: letPass, busy: passing });
  showProgress(passing);
  drawMiddle(where, shown);
  modals.sync(state.you, state.views ?? []);
  document.title = `${titleOf(where)} · ${state.workspace.name}`;
}

function titleOf(where) {
  if (where.kind !== 'channel') return state.bot.name;
  const channel = directory.channels.get(where.id);
  return channel ? `#${channel.name}` : state.dms.find((dm) => dm.id === where.id)?.name ?? '';
}

function drawMiddle(where, shown) {
  const key = `${state.you}/${where.kind}/${where.id ?? ''}/${channelOf(where) ?? ''}`;
  if (view?.key !== key) {
    const part = where.kind === 'home' ? new Home(state.you, refresh)
      : new Messages({ as: state.you, channel: channelOf(where) }, refresh, state.shortcuts ?? []);
    view = { key, part };
    conversation.replaceChildren(part.node);
    conversation.scrollTop = 0;
  }
  find('composer-area').hidden = where.kind === 'home';
  if (where.kind === 'home') {
    view.part.sync(shown.view);
    return;
  }
  view.part.sync(shown.messages, conversation, introduction(state, where));
  const title = titleOf(where);
  composer.turnTo(key, `Message ${title}`);
  composer.offer((state.shortcuts ?? []).filter(({ type }) => type === 'global').map((shortcut) => ({
    label: shortcut.name, testId: `shortcut-${shortcut.callback_id}`,
    run: () => attempt(() => api.shortcut(as, shortcut.callback_id)),
  })));
}

async function attempt(call) {
  try {
    await call();
    return true;
  } catch (failure) {
    toast(failure.message);
    return false;
  } finally {
    await refresh();
  }
}

function say(text) {
  conversation.scrollTop = conversation.scrollHeight;
  return attempt(() => api.say(as, channelOf(place), text));
}

async function letPass(time) {
  if (passing) return;
  passing = time;
  refresh();
  const passed = await attempt(() => api.pass(as, time));
  passing = null;
  await refresh();
  if (passed) toast(`A ${time} has passed.`, 'done');
}

const go = {
  become(id) {
    this.sidebar(false);
    if (id === as) return;
    as = id;
    modals.clear();
    refresh();
  },
  to(where) {
    this.sidebar(false);
    place = where;
    refresh().then(() => !find('composer-area').hidden && matchMedia('(min-width: 760px)').matches && composer.focus());
  },
  sidebar(open) {
    document.body.classList.toggle('sidebar-open', open);
    find('scrim').hidden = !open;
    if (open) find('sidebar').querySelector('button')?.focus();
  },
};

find('composer-area').append(composer.node);
find('scrim').addEventListener('click', () => go.sidebar(false));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && document.body.classList.contains('sidebar-open')) go.sidebar(false);
});
refresh();
