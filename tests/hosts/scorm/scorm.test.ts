import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkOf, screenOf } from '../../learning/learner.fixture.ts';
import { lesson as smallLesson } from '../../learning/lesson.fixture.ts';
import { type Form, openRuntime } from './runtime.ts';
import { openSession } from './session.ts';

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 10) }));
afterEach(() => vi.useRealTimers());

const forms: readonly Form[] = ['scorm12', 'scorm2004'];
const e = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    location: 'cmi.core.lesson_location',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    mastery: 'cmi.student_data.mastery_score',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
  },
  scorm2004: {
    status: 'cmi.success_status',
    score: 'cmi.score.raw',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    location: 'cmi.location',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    mastery: 'cmi.scaled_passing_score',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
  },
} as const;

const finishAll = async (session: Awaited<ReturnType<typeof openSession>>, how: 'right' | 'wrong') => {
  for (const step of ['the-letter', 'three-doors', 'what-next']) {
    session.learner.finish(step, () => how);
    await session.settle();
  }
};

describe.each(forms)('a lesson in %s', (form) => {
  const names = e[form];
  const count = (calls: readonly (readonly unknown[])[], name: string) =>
    calls.filter((call) => call[0] === name).length;

  it('begins an attempt as incomplete, and says that it is saved to the course', async () => {
    const runtime = openRuntime(form);
    const { resume, standing } = await openSession(form, runtime.api);
    expect(resume).toMatchObject({ saved: null, notices: [], mode: 'normal', language: null, isKept: true });
    expect(runtime.value(form === 'scorm12' ? names.status : 'cmi.completion_status')).toBe('incomplete');
    expect(standing()).toEqual({ saving: 'course', isGradeSent: false, isOver: false });
  });

  it('keeps the place with each move and goes on there in the next session', async () => {
    const runtime = openRuntime(form);
    const session = await openSession(form, runtime.api);
    session.learner.open(screenOf('three-doors', 'keys')).finish('the-letter').open(checkOf('three-doors'));
    await session.settle();
    expect(runtime.value(names.location)).toBe('check/three-doors');
    session.leave();
    expect(runtime.value(names.exit)).toBe('suspend');
    expect(runtime.value(names.time)).toBe(form === 'scorm12' ? '0000:01:05.25' : 'PT1M5.25S');
    const again = await openSession(form, openRuntime(form, runtime.kept()).api);
    expect(again.learner.record.attempts).toEqual(session.learner.record.attempts);
    expect(again.learner.state).toBe('check.asked');
    expect(again.faults).toEqual([]);
  });

  it.each([
    ['right', 'passed', '100'],
    ['wrong', 'failed', '0'],
  ] as const)(
    'reports a lesson answered %s as %s, the score before the verdict and both in one commit',
    async (how, verdict, score) => {
      const runtime = openRuntime(form);
      const session = await openSession(form, runtime.api);
      await finishAll(session, how);
      expect(runtime.value(names.status)).toBe(verdict);
      expect(runtime.value(names.score)).toBe(score);
      if (form === 'scorm2004') expect(runtime.value('cmi.completion_status')).toBe('completed');
      const verdictAt = runtime.calls.findIndex(([, element, value]) => element === names.status && value === verdict);
      const before = runtime.calls
        .slice(0, verdictAt)
        .map(([name, element]) => (name === names.commit ? 'commit' : element));
      expect(before.lastIndexOf(names.score)).toBeGreaterThan(before.lastIndexOf('commit'));
      expect(session.standing()).toEqual({ saving: 'course', isGradeSent: true, isOver: false });
      session.leave();
      expect(runtime.value(names.exit)).toBe(form === 'scorm12' ? '' : 'normal');
    },
  );

  it('never writes "completed" as the status of a lesson with questions in SCORM 1.2', async () => {
    const runtime = openRuntime('scorm12');
    await finishAll(await openSession('scorm12', runtime.api), 'right');
    const statuses = runtime.calls.flatMap(([, element, value]) =>
      element === 'cmi.core.lesson_status' ? [value] : [],
    );
    expect(statuses).not.toContain('completed');
  });

  it('tells of a lesson to practise that it is completed, and writes no score', async () => {
    const runtime = openRuntime(form);
    await finishAll(await openSession(form, runtime.api, undefined, { ...smallLesson, isPractice: true }), 'right');
    const written = runtime.calls.filter(({ length }) => length === 3).map(([, element]) => element);
    expect(written.filter((element) => String(element).includes('.score.'))).toEqual([]);
    const completion = form === 'scorm12' ? names.status : 'cmi.completion_status';
    expect(runtime.value(completion)).toBe('completed');
  });

  it('judges by the pass mark of the course', async () => {
    const runtime = openRuntime(form, { [names.mastery]: form === 'scorm12' ? '30' : '0.3' });
    const session = await openSession(form, runtime.api);
    session.learner
      .finish('the-letter')
      .finish('three-doors', () => 'wrong')
      .finish('what-next', () => 'wrong');
    await session.settle();
    expect(runtime.value(names.status)).toBe('passed');
  });

  it('lets a second try raise a failed attempt, and nothing lower a passed one', async () => {
    const runtime = openRuntime(form);
    const first = await openSession(form, runtime.api);
    await finishAll(first, 'wrong');
    expect(runtime.value(names.status)).toBe('failed');
    for (const step of ['the-letter', 'three-doors', 'what-next']) {
      first.learner
        .open(checkOf(step))
        .do({ type: 'RESULT_OPENED' }, { type: 'OTHERS_DRAWN' })
        .answerRound(() => 'right');
      await first.settle();
    }
    expect(runtime.value(names.status)).toBe('passed');
    const score = Number(runtime.value(names.score));
    first.leave();
    // The answers are lost, as after an upload that the LMS calls a new version.
    const later = openRuntime(form, { ...runtime.kept(), 'cmi.suspend_data': '' });
    const second = await openSession(form, later.api);
    await finishAll(second, 'wrong');
    expect(Number(later.value(names.score))).toBe(score);
    expect(later.value(names.status)).toBe('passed');
  });

  it('sends every answer once, in the order that the runtime asks for', async () => {
    const runtime = openRuntime(form);
    const session = await openSession(form, runtime.api);
    await finishAll(session, 'right');
    const ids = runtime.calls.flatMap(([, element, value]) =>
      /^cmi\.interactions\.\d+\.id$/.test(String(element)) ? [String(value)] : [],
    );
    expect(ids.length).toBe(session.learner.record.attempts.length + ids.filter((id) => id.endsWith('_reason')).length);
    expect(
      runtime.calls.filter(([, element]) => /^cmi\.interactions\.0\./.test(String(element))).map((call) => call[1]),
    ).toEqual(
      (form === 'scorm12'
        ? ['id', 'type', 'time', 'weighting', 'student_response', 'result', 'latency']
        : ['id', 'type', 'timestamp', 'weighting', 'learner_response', 'result', 'latency']
      ).map((name) => `cmi.interactions.0.${name}`),
    );
    expect(runtime.value('cmi.interactions.0.result')).toBe('neutral'); // a prediction
    expect(runtime.value('cmi.interactions.1.result')).toBe('correct');
    expect(session.faults).toEqual([]);
  });

  it('commits at most once in two seconds', async () => {
    const runtime = openRuntime(form);
    const session = await openSession(form, runtime.api);
    await session.settle();
    const before = count(runtime.calls, names.commit);
    for (const screen of ['doors', 'keys', 'doors', 'keys']) {
      session.learner.open(screenOf('three-doors', screen));
      session.tell();
      await vi.advanceTimersByTimeAsync(200);
    }
    await session.settle();
    expect(count(runtime.calls, names.commit) - before).toBeLessThanOrEqual(2);
  });

  it('writes at once when the page is hidden, and finishes once when it goes', async () => {
    const runtime = openRuntime(form);
    const session = await openSession(form, runtime.api);
    session.learner.finish('the-letter');
    session.hide();
    expect(runtime.value('cmi.suspend_data')).toMatch(/^icc1\./);
    expect(count(runtime.calls, names.finish)).toBe(0);
    session.leave();
    session.leave();
    expect(count(runtime.calls, names.finish)).toBe(1);
    const { length } = runtime.calls;
    session.learner.finish('three-doors');
    await session.settle();
    expect(runtime.calls.length).toBe(length); // after the page came back from the cache
    expect(session.standing()?.isOver).toBe(true);
  });

  it('finishes a frame that is closed before anything was done', async () => {
    const runtime = openRuntime(form);
    const session = await openSession(form, runtime.api);
    session.leave();
    expect(count(runtime.calls, names.finish)).toBe(1);
  });

  it.each([
    [names.mode, 'review'],
    [names.mode, 'browse'],
    [names.credit, 'no-credit'],
  ])('shows all and sends nothing where %s is %s', async (element, value) => {
    const runtime = openRuntime(form, { [element]: value });
    const session = await openSession(form, runtime.api);
    expect(session.resume?.mode).toBe('review');
    await finishAll(session, 'right');
    session.leave();
    expect(count(runtime.calls, names.set)).toBe(0);
    expect(session.standing()?.saving).toBe('nowhere');
  });

  it('falls silent, and does not finish, when the attempt is open in a newer tab', async () => {
    const runtime = openRuntime(form);
    const session = await openSession(form, runtime.api);
    session.reporter.close('elsewhere');
    expect(count(runtime.calls, names.finish)).toBe(0);
    expect(session.standing()?.isOver).toBe(true);
  });
});
