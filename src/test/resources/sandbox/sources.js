import { avatar, icon } from './dom.js';
import { directory } from './directory.js';
import { plain } from './mrkdwn.js';

/** An entry of a select: {key, label, detail, mark, raw}; raw is what Slack's state holds for it. */
const ofOption = (option) => ({
  key: option.value, label: plain(option.text), detail: option.description ? plain(option.description) : '', raw: option,
});

function ofPerson(id) {
  const name = directory.personName(id);
  return { key: id, label: name, detail: id === directory.you?.id ? 'you' : '', mark: () => avatar(id, name, 'avatar-tiny'), raw: id };
}

function ofConversation(id) {
  const channel = directory.channels.get(id);
  if (!channel) return ofPerson(id);
  return { key: id, label: channel.name, mark: () => icon(channel.private ? 'lock' : 'hash'), raw: id };
}

const byLabel = (a, b) => a.label.localeCompare(b.label);

function people() {
  return [...directory.people.values()]
    .filter((person) => !person.deleted && !person.bot).map((person) => ofPerson(person.id)).sort(byLabel);
}

function conversations(element) {
  const include = element.filter?.include ?? ['public', 'private', 'im'];
  const kinds = element.type.includes('channels') ? ['public'] : include;
  const channels = [...directory.channels.values()]
    .filter((channel) => kinds.includes(channel.private ? 'private' : 'public') && (!channel.private || channel.member))
    .map((channel) => ofConversation(channel.id)).sort(byLabel);
  return kinds.includes('im') ? [...channels, ...people()] : channels;
}

function grouped({ options, option_groups: groups }) {
  if (groups) return groups.map((group) => ({ label: plain(group.label), items: group.options.map(ofOption) }));
  return [{ items: (options ?? []).map(ofOption) }];
}

const flat = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Entries whose label or detail has every word typed, groups without any left out. */
function matching(groups, query) {
  const wanted = flat(query).split(/\s+/).filter(Boolean);
  const fits = (item, group) => {
    const words = flat(`${item.label} ${item.detail ?? ''} ${group.label ?? ''}`);
    return wanted.every((word) => words.includes(word));
  };
  return groups
    .map((group) => ({ ...group, items: group.items.filter((item) => fits(item, group)) }))
    .filter((group) => group.items.length);
}

/** Where a select's entries come from: {load(query), item(raw), minimum}. */
export function sourceOf(element, suggest) {
  const kind = element.type.replace('multi_', '');
  if (kind === 'external_select') {
    return { load: async (query) => grouped(await suggest(query)), item: ofOption, minimum: element.min_query_length ?? 3 };
  }
  if (kind === 'static_select') {
    const groups = grouped(element);
    return { load: (query) => matching(groups, query), item: ofOption, minimum: 0 };
  }
  const all = kind === 'users_select' ? people : () => conversations(element);
  return {
    load: (query) => matching([{ items: all() }], query),
    item: kind === 'users_select' ? ofPerson : ofConversation,
    minimum: 0,
  };
}
