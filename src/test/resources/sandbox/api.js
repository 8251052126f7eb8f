/** The stand-in Slack's page API; every failure is an Error whose message can be shown. */

async function request(path, options) {
  let response;
  try {
    response = await fetch(`/sandbox/api/${path}`, options);
  } catch {
    throw new Error('The sandbox is not answering. Is it still running?');
  }
  const body = await response.json().catch(() => null);
  if (body?.ok === false || !response.ok) {
    throw new Error(body?.error ?? `The sandbox answered with ${response.status}.`);
  }
  return body ?? {};
}

const query = (fields) => new URLSearchParams(Object.entries(fields).filter(([, value]) => value));
const get = (path, fields) => request(`${path}?${query(fields)}`);
const post = (path, body) =>
  request(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

export const api = {
  state: (as) => get('state', { as }),
  messages: (as, channel) => get('messages', { as, channel }),
  home: (as) => get('home', { as }),
  say: (as, channel, text) => post('say', { as, channel, text }),
  act: (as, container, block_id, action, values) => post('act', { as, container, block_id, action, values }),
  submit: (as, view_id, values) => post('submit', { as, view_id, values }),
  close: (as, view_id) => post('close', { as, view_id }),
  shortcut: (as, callback_id, message) => post('shortcut', { as, callback_id, ...message }),
  pass: (as, time) => post(time, { as }),
  suggest(as, container, block_id, action_id, text) {
    const where = container.type === 'view' ? { view_id: container.view_id } : {};
    return post('suggest', { as, ...where, container, block_id, action_id, query: text });
  },
  /** Calls back with the version number of each change; the browser reconnects by itself. */
  events(as, onVersion) {
    const source = new EventSource(`/sandbox/api/events?${query({ as })}`);
    source.onmessage = (event) => onVersion(JSON.parse(event.data).version);
    source.onopen = () => onVersion(Infinity);
    return () => source.close();
  },
};
