import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseWay } from '../../../src/hosts/report/choose.ts';
import { guarded } from '../../../src/hosts/report/guard.ts';
import { speakAlone } from '../../../src/hosts/report/other-tab.ts';
import type { Reporter, Resume } from '../../../src/hosts/report/reporter.ts';
import { type Sight, startStopwatch } from '../../../src/hosts/report/stopwatch.ts';
import { Learner } from '../../learning/learner.fixture.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const resume: Resume = {
  saved: null,
  notices: [],
  mode: 'normal',
  language: null,
  isKept: true,
  attempt: null,
  canExit: false,
};
const at = { record: new Learner().record, place: new Learner().place };
const moved = { type: 'moved', at: 0 } as const;

describe('a guarded reporter', () => {
  const reporterOf = (open: Reporter['open']) => ({ open, report: vi.fn(), close: vi.fn() });
  it('hands on what is reported once the host has answered', async () => {
    const inner = reporterOf(async () => resume);
    const reporter = guarded(inner, vi.fn());
    expect(await reporter.open()).toBe(resume);
    reporter.report(moved, at);
    reporter.close('left');
    reporter.close('left');
    expect(inner.report).toHaveBeenCalledWith(moved, at);
    expect(inner.close).toHaveBeenCalledOnce();
  });
  it('lets the lesson begin after three seconds without an answer, and then stays silent', async () => {
    let answer: (late: Resume) => void = () => undefined;
    const inner = reporterOf(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const reporter = guarded(inner, vi.fn());
    const opening = reporter.open();
    await vi.advanceTimersByTimeAsync(3000);
    expect(await opening).toBeNull();
    answer(resume);
    await vi.advanceTimersByTimeAsync(0);
    reporter.report(moved, at);
    reporter.close('left');
    expect(inner.report).not.toHaveBeenCalled();
    expect(inner.close).toHaveBeenCalledWith('left'); // a session that was opened after all is not left open
  });
  it('keeps every fault from the lesson', async () => {
    const fault = new Error('lost');
    const onFault = vi.fn();
    const failing = guarded(
      reporterOf(() => Promise.reject(fault)),
      onFault,
    );
    expect(await failing.open()).toBeNull();
    const throwing = () => {
      throw fault;
    };
    const reporter = guarded({ open: async () => resume, report: throwing, close: throwing }, onFault);
    await reporter.open();
    reporter.report(moved, at);
    reporter.close('exit');
    expect(onFault.mock.calls).toEqual([[fault], [fault], [fault]]);
  });
});

describe('the way of reporting', () => {
  const cmi5 = '?endpoint=a&fetch=b&registration=c&actor=d';
  it.each([
    [cmi5, 'scorm12', true, 'cmi5'],
    [`${cmi5}&report=none`, 'scorm12', true, 'none'],
    ['?endpoint=a&fetch=b', null, false, 'none'],
    ['', 'scorm12', false, 'scorm12'],
    ['', 'scorm2004', true, 'scorm2004'],
    ['?lang=en', null, true, 'iframe'],
    ['', null, false, 'none'],
  ] as const)('of %j, built for %s, framed %s, is %4$s', (search, built, isFramed, way) => {
    expect(chooseWay(search, built, isFramed)).toBe(way);
  });
});

describe('the stopwatch', () => {
  it('counts only while the page is seen', () => {
    const page: { visibilityState: DocumentVisibilityState; listeners: (() => void)[] } = {
      visibilityState: 'visible',
      listeners: [],
    };
    const sight = {
      get visibilityState() {
        return page.visibilityState;
      },
      addEventListener: (_: string, listener: () => void) => page.listeners.push(listener),
    };
    let now = 1000;
    const seconds = startStopwatch(sight as unknown as Sight, () => now); // a double of the two members that are used
    const show = (state: DocumentVisibilityState) => {
      page.visibilityState = state;
      for (const listener of page.listeners) listener();
    };
    now += 5000;
    expect(seconds()).toBe(5);
    show('hidden');
    now += 3_600_000;
    expect(seconds()).toBe(5);
    show('visible');
    now += 2500;
    expect(seconds()).toBe(7.5);
    now = 0;
    expect(seconds()).toBe(5);
  });
});

describe('two tabs of one attempt', () => {
  it('let the newer one speak', async () => {
    vi.useRealTimers();
    const older = vi.fn();
    const newer = vi.fn();
    const stop = speakAlone('a', older);
    const stopOther = speakAlone('b', newer);
    const stopNewer = speakAlone('a', newer);
    await vi.waitFor(() => expect(older).toHaveBeenCalledOnce());
    expect(newer).not.toHaveBeenCalled();
    for (const let_go of [stop, stopOther, stopNewer]) let_go();
  });
  it('are not watched where the browser has no channel', () => {
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor() {
          throw new DOMException('Blocked', 'SecurityError');
        }
      },
    );
    expect(speakAlone('a', vi.fn())).not.toThrow();
    vi.unstubAllGlobals();
  });
});
