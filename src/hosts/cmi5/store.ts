import type { Launch } from './launch.ts';
import type { Statement } from './statements.ts';

export type Fetch = typeof fetch;
type Reading = { status: number; body: unknown; etag: string | null };

/** In place of an answer where the store cannot be reached. */
const deadLine = { ok: false, status: 0 };

/** `later`: not taken now, but may be another time; `never`: refused for good. */
export type Outcome = 'taken' | 'later' | 'never';

/** The record store of one launch. */
export type RecordStore = {
  /** A document of the activity, by its id; a status of 404 where there is none. */
  readState(stateId: string): Promise<Reading>;
  /** Whether it was kept. `keepAlive` where the page goes away meanwhile. */
  writeState(stateId: string, body: unknown, keepAlive: boolean): Promise<boolean>;
  readProfile(profileId: string): Promise<Reading>;
  /** Several statements go in one request, which keeps their order. */
  send(statements: readonly Statement[], keepAlive: boolean): Promise<Outcome>;
};

/**
 * Takes the token that the launch offers; it is given out once, so after a reload there is none.
 * @returns `null` where the token is refused or the answer cannot be read
 */
export async function openStore(launch: Launch, fetch: Fetch): Promise<RecordStore | null> {
  const answer = await fetch(launch.fetch, { method: 'POST' });
  const given: unknown = answer.ok ? await answer.json() : null;
  const token = typeof given === 'object' && given !== null && 'auth-token' in given ? given['auth-token'] : null;
  return typeof token === 'string' && token !== '' ? storeOf(launch, fetch, token) : null;
}

function storeOf(launch: Launch, fetch: Fetch, token: string): RecordStore {
  const headers = {
    Authorization: `Basic ${token}`,
    'X-Experience-API-Version': '1.0.3',
    'Content-Type': 'application/json',
  };
  const addressOf = (resource: string, parameters: Readonly<Record<string, string>>) =>
    `${launch.endpoint}${resource}${Object.keys(parameters).length > 0 ? `?${new URLSearchParams(parameters)}` : ''}`;
  const agent = JSON.stringify(launch.actor);
  const stateAddress = (stateId: string) =>
    addressOf('activities/state', {
      ...{ activityId: launch.activityId, agent, registration: launch.registration, stateId },
    });
  const read = async (address: string): Promise<Reading> => {
    const answer = await fetch(address, { headers });
    const body: unknown = answer.ok ? await answer.json().catch(() => null) : null;
    return { status: answer.status, body, etag: answer.headers.get('ETag') };
  };
  const write = (method: 'PUT' | 'POST', address: string, body: unknown, keepalive: boolean, more = {}) =>
    fetch(address, { method, headers: { ...headers, ...more }, body: JSON.stringify(body), keepalive });
  const etags = new Map<string, string | null>();
  const readState = async (stateId: string) => {
    const reading = await read(stateAddress(stateId));
    etags.set(stateId, reading.etag);
    return reading;
  };
  const writeState = async (stateId: string, body: unknown, keepAlive: boolean) => {
    const etag = etags.get(stateId);
    const answer = await write('PUT', stateAddress(stateId), body, keepAlive, etag ? { 'If-Match': etag } : {});
    if (answer.ok) etags.set(stateId, answer.headers.get('ETag'));
    return answer;
  };
  return {
    readState,
    readProfile: (profileId) => read(addressOf('agents/profile', { agent, profileId })),
    writeState: async (stateId, body, keepAlive) => {
      const answer = await writeState(stateId, body, keepAlive);
      if (answer.status !== 412) return answer.ok;
      // Another session has written since: what it wrote is of the same learner, and this is the later place.
      await readState(stateId);
      return (await writeState(stateId, body, keepAlive)).ok;
    },
    send: async (statements, keepAlive) => {
      const [first, ...others] = statements;
      if (!first) return 'taken';
      const request =
        others.length > 0
          ? write('POST', addressOf('statements', {}), statements, keepAlive)
          : write('PUT', addressOf('statements', { statementId: first.id }), first, keepAlive);
      const { ok, status } = await request.catch(() => deadLine);
      if (ok || status === 409) return 'taken'; // the store has this one already
      return status === 400 || status === 403 || status === 413 ? 'never' : 'later';
    },
  };
}
