import type { Fetch } from '../../../src/hosts/cmi5/store.ts';

type Fields = Record<string, unknown>;
type Told = Fields & { id: string; verb: { id: string }; result?: Fields & { score?: Fields }; context: Fields };

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
const refuse = (status: number, why: string) => json({ error: why }, status);

/**
 * A record store that is as strict as ADL's cmi5 player: what was refused there when tried is refused here. It outlives
 * sessions of one registration; `launch` begins another.
 */
export class Store {
  readonly statements: Told[] = [];
  readonly refusals: string[] = [];
  /** While it gives a status, every request gets that; -1: the line is dead. */
  down: number | null = null;
  keptAlive: string[] = [];
  masteryScore: number | null = 0.7;
  launchMode = 'Normal';
  returnURL: string | undefined = 'https://lms.example/course';
  language: string | null = null;
  resume: { body: string; etag: number } | null = null;
  #token = '';
  #launches = 0;
  #state: 'launched' | 'initialized' | 'terminated' = 'launched';

  /** A launch of the same registration: its address, and the one token it gives. */
  launch(): string {
    this.#launches += 1;
    this.#token = '';
    this.#state = 'launched';
    const asked = {
      ...{
        endpoint: 'https://lms.example/xapi',
        fetch: 'https://lms.example/token',
        activityId: 'https://lms.example/au/1',
      },
      ...{ registration: 'a5e9a7a0-5d4e-4a3e-9a53-0f1d5b7e9c11', actor: JSON.stringify(this.#actor) },
    };
    return `?${new URLSearchParams(asked)}`;
  }
  readonly #actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'learner-7' } };

  verbs = () => this.statements.map(({ verb }) => verb.id.split('/').at(-1));
  told = (verb: string) => this.statements.filter((one) => one.verb.id.endsWith(`/${verb}`));

  fetch: Fetch = async (input, init = {}) => {
    const address = new URL(String(input));
    const method = init.method ?? 'GET';
    if (init.keepalive) this.keptAlive.push(String(init.body ?? ''));
    if (this.down === -1) throw new TypeError('Failed to fetch');
    if (this.down !== null) return refuse(this.down, 'down');
    if (address.pathname === '/token') return this.#giveToken();
    const headers = new Headers(init.headers);
    if (headers.get('Authorization') !== `Basic ${this.#token}` || this.#token === '') return refuse(401, 'token');
    if (headers.get('X-Experience-API-Version') !== '1.0.3') return refuse(400, 'version');
    if (address.pathname === '/xapi/activities/state')
      return this.#document(method, address, headers, String(init.body));
    if (address.pathname === '/xapi/agents/profile')
      return this.language === null ? refuse(404, 'none') : json({ languagePreference: this.language });
    const given: unknown = JSON.parse(String(init.body));
    for (const statement of Array.isArray(given) ? given : [given]) {
      const fault = this.#take(statement as Told); // the double of a store trusts nobody but the test
      if (fault) {
        this.refusals.push(fault);
        return refuse(403, fault);
      }
    }
    return new Response(null, { status: 204 });
  };

  #giveToken(): Response {
    if (this.#token !== '') return json({ 'error-code': '1', 'error-text': 'token was given out' });
    this.#token = `dG9rZW4${this.#launches}`;
    return json({ 'auth-token': this.#token });
  }

  #document(method: string, address: URL, headers: Headers, body: string): Response {
    const stateId = address.searchParams.get('stateId');
    for (const name of ['activityId', 'agent', 'registration'])
      if (!address.searchParams.get(name)) return refuse(400, `no ${name}`);
    if (stateId === 'LMS.LaunchData') {
      if (method !== 'GET') return refuse(403, 'launch data');
      const template = {
        contextActivities: { grouping: [{ id: 'https://publisher.example/au' }] },
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': `session-${this.#launches}` },
      };
      return json({
        contextTemplate: template,
        ...{ launchMode: this.launchMode, moveOn: 'CompletedAndPassed', returnURL: this.returnURL },
        ...(this.masteryScore !== null && { masteryScore: this.masteryScore }),
      });
    }
    if (method === 'GET')
      return this.resume
        ? new Response(this.resume.body, { headers: { ETag: `"${this.resume.etag}"` } })
        : refuse(404, 'none');
    const match = headers.get('If-Match');
    if (this.resume && match !== null && match !== `"${this.resume.etag}"`) return refuse(412, 'etag');
    this.resume = { body, etag: (this.resume?.etag ?? 0) + 1 };
    return new Response(null, { status: 204, headers: { ETag: `"${this.resume.etag}"` } });
  }

  #take(statement: Told): string | null {
    const verb = statement.verb.id.split('/').at(-1) ?? '';
    const categories = JSON.stringify(statement.context['contextActivities'] ?? {});
    const isDefined = categories.includes('context/categories/cmi5"');
    const { score, ...result } = statement.result ?? {};
    const [duration, completion] = [result['duration'], result['completion']];
    const scaled = Number(score?.['scaled']);
    const faults: [boolean, string][] = [
      [this.#state === 'terminated', 'after terminated'],
      [verb === 'initialized' ? this.#state !== 'launched' : this.#state === 'launched', 'order of initialized'],
      [!String(JSON.stringify(statement.context)).includes(`session-${this.#launches}`), 'no context template'],
      [statement.context['registration'] === undefined, 'no registration'],
      [!/Z$/.test(String(statement['timestamp'])), 'timestamp'],
      [isDefined === (verb === 'answered'), 'category cmi5'],
      [categories.includes('/moveon') !== ['completed', 'passed', 'failed'].includes(verb), 'category moveon'],
      [verb === 'completed' && (score !== undefined || completion !== true), 'completed'],
      [['completed', 'passed'].includes(verb) && this.told(verb).length > 0, `${verb} twice`],
      [
        ['completed', 'passed', 'failed', 'terminated'].includes(verb) && duration === undefined,
        `${verb} without duration`,
      ],
      [verb === 'passed' && scaled < (this.masteryScore ?? 0), 'passed below mastery'],
      [verb === 'failed' && scaled >= (this.masteryScore ?? 1.1), 'failed above mastery'],
      [verb === 'failed' && this.told('passed').length > 0, 'failed after passed'],
      [score?.['raw'] !== undefined && (score['min'] === undefined || score['max'] === undefined), 'raw alone'],
      [this.statements.some(({ id }) => id === statement.id), 'the same statement twice'],
    ];
    const [fault] = faults.flatMap(([isFault, why]) => (isFault ? [why] : []));
    if (fault) return fault;
    if (verb === 'initialized') this.#state = 'initialized';
    if (verb === 'terminated') this.#state = 'terminated';
    this.statements.push(statement);
    return null;
  }
}
