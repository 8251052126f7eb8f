import { directory } from './directory.js';

const LOCALE = 'en-US';
const zone = () => directory.you?.tz || undefined;
const format = (date, options) => new Intl.DateTimeFormat(LOCALE, { timeZone: zone(), ...options }).format(date);

export const ofTs = (ts) => new Date(Number.parseFloat(ts) * 1000);
export const clock = (date) => format(date, { hour: 'numeric', minute: '2-digit' });
export const full = (date) => format(date, { dateStyle: 'full', timeStyle: 'short' });
export const dayKey = (date) => format(date, { year: 'numeric', month: '2-digit', day: '2-digit' });
export const moment = (date) =>
  format(date, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });

const DAY = 86400000;

/** "Today", "Yesterday", "Tomorrow", or nothing; seen from the server's now. */
function nearDay(date) {
  const near = [['Today', 0], ['Yesterday', -DAY], ['Tomorrow', DAY]];
  return near.find(([, offset]) => dayKey(new Date(directory.now.getTime() + offset)) === dayKey(date))?.[0];
}

export const dayName = (date) => nearDay(date) ?? format(date, { weekday: 'long', month: 'long', day: 'numeric' });

const LONG = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' };
const MEDIUM = { year: 'numeric', month: 'long', day: 'numeric' };
const SHORT = { year: 'numeric', month: 'short', day: 'numeric' };
const near = (date, options) => nearDay(date)?.toLowerCase() ?? format(date, options);

const TOKENS = {
  date_num: (date) => dayKey(date).replace(/(\d+)\/(\d+)\/(\d+)/, '$3-$1-$2'),
  date: (date) => format(date, MEDIUM),
  date_short: (date) => format(date, SHORT),
  date_long: (date) => format(date, LONG),
  date_pretty: (date) => near(date, MEDIUM),
  date_short_pretty: (date) => near(date, SHORT),
  date_long_pretty: (date) => near(date, LONG),
  day_divider_pretty: (date) => near(date, LONG),
  time: clock,
  time_secs: (date) => format(date, { timeStyle: 'medium' }),
  ago,
};

function ago(date) {
  const seconds = Math.round((date - directory.now) / 1000);
  const [unit, size] = [['day', 86400], ['hour', 3600], ['minute', 60]]
    .find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}

/** Fills Slack's date tokens, as in "{date_short} at {time}"; unknown ones stay as they are. */
export function fill(pattern, seconds) {
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return pattern;
  return pattern.replace(/\{(\w+)\}/g, (whole, token) => TOKENS[token]?.(date) ?? whole);
}

/** Epoch seconds as the value of a datetime-local input, in the person's zone. */
export function toLocal(seconds) {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone(), hourCycle: 'h23', year: 'numeric',
    month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }).formatToParts(new Date(seconds * 1000));
  const part = (type) => parts.find((candidate) => candidate.type === type).value;
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The way back: guesses UTC, then corrects by what the guess looks like in the zone. */
export function fromLocal(local) {
  const wanted = Date.parse(`${local}Z`);
  let guess = wanted;
  for (let round = 0; round < 2; round++) guess += wanted - Date.parse(`${toLocal(guess / 1000)}Z`);
  return Math.round(guess / 1000);
}
