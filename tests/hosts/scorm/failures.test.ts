import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../../../src/hosts/scorm/find-api.ts';
import { type Form, openRuntime } from './runtime.ts';
import { Browser, openSession } from './session.ts';

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 10) }));
afterEach(() => vi.useRealTimers());

const forms: readonly Form[] = ['scorm12', 'scorm2004'];
const short = (name: string) => name.replace('LMS', '');
/** The runtime, some of whose calls are answered by `broken` while it gives something. */
const breaking = (api: Api, broken: (name: string, given: readonly unknown[]) => unknown): Api =>
  Object.fromEntries(
    Object.entries(api).map(([name, method]) => [
      name,
      (...given: unknown[]) => {
        const answer = broken(short(name), given);
        if (answer instanceof Error) throw answer;
        return answer ?? (typeof method === 'function' ? method(...given) : undefined);
      },
    ]),
  );
const down = new Error('session lost');

describe.each(forms)('a broken runtime of %s', (form) => {
  it('that is not there leaves the lesson without a host', async () => {
    const { resume, learner } = await openSession(form, null);
    expect(resume).toBeNull();
    expect(learner.finish('the-letter').state).toBe('check.result');
  });
  it('that comes late is found', async () => {
    const frame: Record<string, Api> = {};
    const { api } = openRuntime(form);
    setTimeout(() => Object.assign(frame, { API: api, API_1484_11: api }), 1500);
    const { awaitApi } = await import('../../../src/hosts/scorm/find-api.ts');
    const found = awaitApi(frame, 'API');
    await vi.advanceTimersByTimeAsync(2500);
    expect(await found).toBe(api);
  });
  it.each([
    ['says false to the beginning', (name: string) => (name === 'Initialize' ? 'false' : undefined)],
    ['throws at the beginning', (name: string) => (name === 'Initialize' ? down : undefined)],
  ])('that %s leaves the lesson without a host', async (_, broken) => {
    const { resume, faults } = await openSession(form, breaking(openRuntime(form).api, broken));
    expect([resume, faults]).toEqual([null, []]);
  });
  it('with none of the calls leaves the lesson without a host', async () => {
    expect((await openSession(form, {})).resume).toBeNull();
  });

  it.each([
    ['refuses every value', (name: string) => (name === 'SetValue' ? 'false' : undefined)],
    ['refuses to commit', (name: string) => (name === 'Commit' ? 'false' : undefined)],
    ['throws at every value', (name: string) => (name === 'SetValue' ? down : undefined)],
    ['throws at everything once it has begun', (name: string) => (name === 'Initialize' ? undefined : down)],
    ['answers with nothing', (name: string) => (name === 'Commit' || name === 'SetValue' ? '' : undefined)],
  ])('that %s never reaches the lesson, and after three failures the learner is told', async (_, broken) => {
    const session = await openSession(form, breaking(openRuntime(form).api, broken));
    for (const step of ['the-letter', 'three-doors', 'what-next']) {
      session.learner.finish(step);
      await session.settle();
    }
    expect(session.learner.state).toBe('check.result');
    expect(session.faults).toEqual([]);
    expect(session.standing()).toEqual({ saving: 'browser', isGradeSent: false, isOver: false });
    session.leave();
    expect(session.faults).toEqual([]);
  });
  it('is told as "not saved" where the browser keeps nothing either', async () => {
    const browser = new Browser();
    browser.isFull = true;
    const api = breaking(openRuntime(form).api, (name) => (name === 'Commit' ? 'false' : undefined));
    const session = await openSession(form, api, browser);
    for (const step of ['the-letter', 'three-doors', 'what-next']) {
      session.learner.finish(step);
      await session.settle();
    }
    expect(session.standing()?.saving).toBe('nowhere');
  });
  it('that works again takes all of it at the next event', async () => {
    const runtime = openRuntime(form);
    let isDown = false;
    const api = breaking(runtime.api, (name) =>
      isDown && (name === 'Commit' || name === 'SetValue') ? 'false' : undefined,
    );
    const session = await openSession(form, api);
    isDown = true;
    for (const step of ['the-letter', 'three-doors']) {
      session.learner.finish(step);
      await session.settle();
    }
    isDown = false;
    session.learner.finish('what-next');
    await session.settle();
    expect(session.standing()).toEqual({ saving: 'course', isGradeSent: true, isOver: false });
    expect(runtime.value(form === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status')).toBe('passed');
  });
  it('that takes no interactions gets none, and everything else', async () => {
    const runtime = openRuntime(form);
    const code = '401';
    let last = '0';
    const api = breaking(runtime.api, (name, [element]) => {
      if (name === 'GetLastError') return last;
      last = String(element).startsWith('cmi.interactions') ? code : '0';
      if (last === '0') return undefined;
      return name === 'GetValue' ? '' : 'false';
    });
    const session = await openSession(form, api);
    for (const step of ['the-letter', 'three-doors', 'what-next']) {
      session.learner.finish(step);
      await session.settle();
    }
    expect(
      runtime.calls.filter(([name, element]) => short(name) === 'SetValue' && /interactions/.test(String(element))),
    ).toEqual([]);
    expect(session.standing()?.isGradeSent).toBe(true);
  });
  it('that offers interactions and then has none is asked once', async () => {
    let last = '0';
    let asked = 0;
    const api = breaking(openRuntime(form).api, (name, [element]) => {
      if (name === 'GetLastError') return last;
      last = name === 'SetValue' && String(element).startsWith('cmi.interactions') ? '401' : '0';
      if (last === '0') return undefined;
      asked += 1;
      return 'false';
    });
    const session = await openSession(form, api);
    session.learner.finish('the-letter').finish('three-doors');
    await session.settle();
    expect(asked).toBe(1);
    expect(session.standing()?.saving).toBe('course');
  });
  it('that does not count its interactions has them counted, over sessions', async () => {
    const uncounted = (api: Api) =>
      breaking(api, (name, [element]) => (name === 'GetValue' && /_count$/.test(String(element)) ? '' : undefined));
    const runtime = openRuntime(form);
    const first = await openSession(form, uncounted(runtime.api));
    first.learner.finish('the-letter');
    await first.settle();
    first.leave();
    const written = runtime.calls.filter(([, element]) => /interactions\.\d+\.id$/.test(String(element))).length;
    const seen: string[] = [];
    const second = openRuntime(form, runtime.kept());
    const api = breaking(uncounted(second.api), (name, [element]) => {
      if (name === 'SetValue' && /interactions\.\d+\.id$/.test(String(element))) seen.push(String(element));
      return undefined;
    });
    const again = await openSession(form, api);
    again.learner.finish('three-doors');
    await again.settle();
    expect(seen[0]).toBe(`cmi.interactions.${written}.id`);
  });
  it('that is offline when the page goes gets it at the next launch, answers too', async () => {
    const runtime = openRuntime(form);
    let isDown = false;
    const api = breaking(runtime.api, (name) => (isDown && name === 'Commit' ? 'false' : undefined));
    const session = await openSession(form, api);
    await session.settle();
    const kept = runtime.kept();
    isDown = true;
    session.learner.finish('the-letter').finish('three-doors').finish('what-next');
    session.leave();
    const next = openRuntime(form, kept);
    const again = await openSession(form, next.api, session.browser);
    expect(again.learner.record.attempts).toEqual(session.learner.record.attempts);
    again.hide();
    expect(next.value(form === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status')).toBe('passed');
    const ids = next.calls.filter(
      ([name, element]) => short(name) === 'SetValue' && /interactions\.\d+\.id$/.test(String(element)),
    );
    expect(ids.length).toBeGreaterThanOrEqual(session.learner.record.attempts.length);
    expect([...again.browser.kept.values()]).toEqual(['']);
  });
});

describe('the search for the API', () => {
  it('goes up through frames, to the opener, and past windows of other origins', async () => {
    const { findApi } = await import('../../../src/hosts/scorm/find-api.ts');
    const api: Api = {};
    const top: Record<string, unknown> = { API: api };
    top['parent'] = top;
    expect(findApi({ parent: { parent: top } }, 'API')).toBe(api);
    expect(findApi({ parent: { parent: top } }, 'API_1484_11')).toBeNull();
    expect(findApi({ opener: { parent: top } }, 'API')).toBe(api);
    expect(findApi({ top: { opener: top } }, 'API')).toBe(api);
    const foreign = new Proxy(
      {},
      {
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      },
    );
    expect(findApi({ parent: foreign, opener: top }, 'API')).toBe(api);
    const endless: Record<string, unknown> = {};
    Object.defineProperty(endless, 'parent', { get: () => ({ parent: endless }) });
    expect(findApi(endless, 'API')).toBeNull();
  });
});
