import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import validateStatement from 'xapi-validation';
import { readLaunch } from '../../../src/hosts/cmi5/launch.ts';
import { openCmi5 } from '../../../src/hosts/cmi5/open-cmi5.ts';
import { guarded } from '../../../src/hosts/report/guard.ts';
import type { Standing } from '../../../src/hosts/report/reporter.ts';
import { checkOf, Learner } from '../../learning/learner.fixture.ts';
import { lesson } from '../../learning/lesson.fixture.ts';
import { connect } from '../report/driver.ts';
import { Store } from './record-store.ts';

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 10) }));
afterEach(() => vi.useRealTimers());
const steps = ['the-letter', 'three-doors', 'what-next'];

async function openSession(store: Store, search = store.launch(), kept = new Map<string, string>(), taken = lesson) {
  const standings: Standing[] = [];
  const faults: unknown[] = [];
  const goTo = vi.fn();
  const reporter = guarded(
    openCmi5({
      ...{ lesson: taken, lang: 'en', search, fetch: store.fetch, goTo },
      seconds: () => 65.25,
      newId: () => crypto.randomUUID(),
      slot: (name) => ({
        read: () => kept.get(name) ?? null,
        write: (text) => Boolean(kept.set(name, text)),
      }),
      onStanding: (standing) => standings.push(standing),
    }),
    (fault) => faults.push(fault),
  );
  const opening = reporter.open();
  await vi.advanceTimersByTimeAsync(3100);
  const resume = await opening;
  const learner = new Learner({ at: Date.now(), record: resume?.saved?.record, place: resume?.saved?.place }, taken);
  const tell = connect(learner, reporter);
  const settle = async () => {
    tell();
    await vi.advanceTimersByTimeAsync(5000);
  };
  await settle();
  const finishAll = async (how: 'right' | 'wrong') => {
    for (const step of steps) learner.finish(step, () => how);
    await settle();
  };
  const close = async (reason: 'left' | 'exit' | 'elsewhere') => {
    tell();
    reporter.close(reason);
    await vi.advanceTimersByTimeAsync(100);
  };
  return { resume, reporter, learner, faults, goTo, settle, finishAll, close, standing: () => standings.at(-1) };
}

describe('a lesson launched by cmi5', () => {
  it('tells beginning, answers, completion, success and end, in an order that a strict store takes', async () => {
    const store = new Store();
    const session = await openSession(store);
    await session.finishAll('right');
    expect(session.standing()).toEqual({ saving: 'course', isGradeSent: true, isOver: false });
    await session.close('left');
    const verbs = store.verbs();
    expect([verbs[0], verbs.at(-1)]).toEqual(['initialized', 'terminated']);
    expect(verbs.filter((verb) => verb === 'completed' || verb === 'passed')).toEqual(['completed', 'passed']);
    expect(store.told('answered').length).toBeGreaterThanOrEqual(session.learner.record.attempts.length);
    expect(store.told('passed')[0]?.result).toMatchObject({
      success: true,
      score: { scaled: 1, raw: 100, min: 0, max: 100 },
    });
    expect(JSON.stringify(store.told('passed')[0]?.context)).toContain('extensions/masteryscore":0.7');
    expect(store.refusals).toEqual([]);
    expect(session.faults).toEqual([]);
    expect(store.keptAlive.at(-1)).toContain('terminated');
  });
  it('makes statements that are valid by xAPI', async () => {
    const store = new Store();
    const session = await openSession(store);
    await session.finishAll('wrong');
    await session.close('left');
    expect(store.statements.length).toBeGreaterThan(8);
    expect(validateStatement({})).not.toEqual([]);
    for (const statement of store.statements) expect(validateStatement({ ...statement })).toEqual([]);
  });
  it('holds a failure back until the end, as a retry may still pass', async () => {
    const store = new Store();
    const session = await openSession(store);
    await session.finishAll('wrong');
    expect(store.verbs()).not.toContain('failed');
    for (const step of steps)
      session.learner
        .open(checkOf(step))
        .do({ type: 'RESULT_OPENED' }, { type: 'OTHERS_DRAWN' })
        .answerRound(() => 'right');
    await session.settle();
    await session.close('left');
    expect(store.verbs()).toContain('passed');
    expect(store.verbs()).not.toContain('failed');
    expect(store.refusals).toEqual([]);
  });
  it('tells a failure when the learner goes, and leads back to the course on "Exit"', async () => {
    const store = new Store();
    const session = await openSession(store);
    await session.finishAll('wrong');
    await session.close('exit');
    expect(store.verbs().slice(-2)).toEqual(['failed', 'terminated']);
    expect(session.goTo).toHaveBeenCalledExactlyOnceWith('https://lms.example/course');
    expect(store.refusals).toEqual([]);
  });
  it('goes on in the next session, and tells completion and success once a registration', async () => {
    const store = new Store();
    const first = await openSession(store);
    await first.finishAll('right');
    await first.close('left');
    const second = await openSession(store);
    expect(second.learner.record.attempts).toEqual(first.learner.record.attempts);
    second.learner
      .open(checkOf('the-letter'))
      .do({ type: 'RESULT_OPENED' }, { type: 'OTHERS_DRAWN' })
      .answerRound(() => 'wrong');
    await second.settle();
    await second.close('left');
    expect(store.told('completed')).toHaveLength(1);
    expect(store.told('passed')).toHaveLength(1);
    expect(store.verbs()).not.toContain('failed');
    expect(store.refusals).toEqual([]);
  });
  it.each(['Browse', 'Review'])('tells nothing but beginning and end in the mode %s', async (mode) => {
    const store = new Store();
    store.launchMode = mode;
    const session = await openSession(store);
    expect(session.resume?.mode).toBe('review');
    await session.finishAll('right');
    await session.close('exit');
    expect(store.verbs()).toEqual(['initialized', 'terminated']);
    expect([store.resume, session.standing()?.saving]).toEqual([null, 'nowhere']);
  });
  it('tells of a lesson to practise that it is completed, and no score', async () => {
    const store = new Store();
    const session = await openSession(store, undefined, undefined, { ...lesson, isPractice: true });
    await session.finishAll('right');
    await session.close('left');
    expect(store.verbs()).toContain('completed');
    expect(store.verbs()).not.toContain('passed');
    expect(store.refusals).toEqual([]);
  });
  it('judges by the mastery of the course', async () => {
    const store = new Store();
    store.masteryScore = 0.3;
    const session = await openSession(store);
    session.learner
      .finish('the-letter')
      .finish('three-doors', () => 'wrong')
      .finish('what-next', () => 'wrong');
    await session.settle();
    expect(store.verbs()).toContain('passed');
  });
  it('takes the language that the learner prefers', async () => {
    const store = new Store();
    store.language = 'ar, en';
    expect((await openSession(store)).resume?.language).toBe('ar');
  });
});

describe('a record store that fails', () => {
  it('has given its token out: after a reload the learner is sent back to the course', async () => {
    const store = new Store();
    const search = store.launch();
    await openSession(store, search);
    const again = await openSession(store, search);
    expect(again.resume).toBeNull();
    expect(again.standing()?.isOver).toBe(true);
  });
  it.each([-1, 500, 401])('at the launch (%d) leaves the lesson without a host', async (status) => {
    const store = new Store();
    store.down = status;
    expect((await openSession(store)).resume).toBeNull();
  });
  it.each([-1, 503])(
    'for a while (%d) gets everything once it is back, and the learner is told meanwhile',
    async (status) => {
      const store = new Store();
      const session = await openSession(store);
      store.down = status;
      for (const step of steps) {
        session.learner.finish(step);
        await session.settle();
      }
      expect(session.standing()).toMatchObject({ saving: 'browser', isGradeSent: false });
      store.down = null;
      session.learner.open({ kind: 'summary' });
      await session.settle();
      expect(session.standing()).toMatchObject({ saving: 'course', isGradeSent: true });
      expect(store.told('answered').length).toBeGreaterThanOrEqual(session.learner.record.attempts.length);
      expect([store.refusals, session.faults]).toEqual([[], []]);
    },
  );
  it.each(['left', 'exit'] as const)(
    'when the learner goes (%s): it is kept in the browser, and told at the next launch of this registration',
    async (reason) => {
      const store = new Store();
      const kept = new Map<string, string>();
      const session = await openSession(store, store.launch(), kept);
      session.learner.finish('the-letter');
      await session.settle();
      store.down = -1;
      session.learner.finish('three-doors');
      session.reporter.report({ type: 'ended', at: 0 }, session.learner.snapshot.context);
      await session.close(reason);
      store.down = null;
      const next = await openSession(store, store.launch(), kept);
      expect(next.learner.record.attempts).toEqual(session.learner.record.attempts);
      await next.settle();
      expect(store.told('answered').length).toBeGreaterThanOrEqual(next.learner.record.attempts.length);
      expect([...kept.values()]).toEqual(['']);
      expect(next.standing()).toMatchObject({ saving: 'course' });
      const other = await openSession(new Store(), undefined, new Map([['unsent:another', 'icc1']]));
      expect(other.learner.record.attempts).toEqual([]);
    },
  );
  it('lets the later place win where another session has written meanwhile', async () => {
    const store = new Store();
    const session = await openSession(store);
    await session.settle();
    if (store.resume) store.resume.etag += 5;
    const before = store.resume?.body;
    session.learner.finish('the-letter');
    await session.settle();
    expect(before).toContain('icc1.');
    expect(store.resume?.body).not.toBe(before);
    expect(session.standing()?.saving).toBe('course');
  });
  it('is not spoken to after the attempt was opened in a newer tab', async () => {
    const store = new Store();
    const session = await openSession(store);
    await session.close('elsewhere');
    await session.finishAll('right');
    expect(store.verbs()).toEqual(['initialized']);
  });
});

describe('the address of a launch', () => {
  const parts = {
    endpoint: 'https://a/x',
    fetch: 'https://a/t',
    registration: 'r',
    activityId: 'https://a/1',
    actor: '{"name":"a"}',
  };
  it('is read in any order, and the endpoint gets its slash', () => {
    const search = `?${new URLSearchParams(Object.entries(parts).reverse())}`;
    expect(readLaunch(search)).toEqual({ ...parts, endpoint: 'https://a/x/', actor: { name: 'a' } });
  });
  it.each(Object.keys(parts))('is none without %s', (name) => {
    expect(readLaunch(`?${new URLSearchParams(Object.entries(parts).filter(([key]) => key !== name))}`)).toBeNull();
  });
  it('is none where the actor is no object', () => {
    expect(readLaunch(`?${new URLSearchParams({ ...parts, actor: '[1]' })}`)).toBeNull();
    expect(readLaunch(`?${new URLSearchParams({ ...parts, actor: '{' })}`)).toBeNull();
  });
});
