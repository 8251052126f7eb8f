import { colour } from './dom.js';

/** What the page knows of the workspace: filled from each state, read by whatever shows a name or a time. */
export const directory = {
  you: null,
  bot: { id: '', name: 'Stepup' },
  now: new Date(),
  people: new Map(),
  channels: new Map(),

  learn(state) {
    this.you = state.people.find((person) => person.id === state.you) ?? null;
    this.bot = state.bot;
    this.now = new Date(state.now);
    this.people = new Map(state.people.map((person) => [person.id, person]));
    colour(state.people.filter((person) => !person.bot && !person.deleted).map((person) => person.id));
    this.channels = new Map(state.channels.map((channel) => [channel.id, channel]));
  },

  personName(id) {
    if (id === this.bot.id) return this.bot.name;
    return this.people.get(id)?.name ?? id;
  },

  channelName(id) {
    return this.channels.get(id)?.name ?? id;
  },
};
