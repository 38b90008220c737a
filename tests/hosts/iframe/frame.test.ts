import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Heard, hear } from '../../../src/hosts/iframe/hear.ts';
import { openFrame } from '../../../src/hosts/iframe/open-iframe.ts';
import { fromLine } from '../../../src/hosts/report/suspend/read.ts';
import { toLine } from '../../../src/hosts/report/suspend/write.ts';
import { Learner } from '../../learning/learner.fixture.ts';
import { lesson } from '../../learning/lesson.fixture.ts';
import { connect } from '../report/driver.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const parent = {};
const around = { parent, host: null };
const school = 'https://school.example';
const message = (fields: object) => ({ ns: 'icc-lesson', v: 1, id: 1, ...fields });
const from = (fields: object, change: Partial<Heard> = {}): Heard => ({
  data: message(fields),
  source: parent,
  origin: school,
  ...change,
});

function openInFrame() {
  const posted: [Record<string, unknown>, string][] = [];
  const orders: unknown[] = [];
  const standings: unknown[] = [];
  let say: (heard: Heard) => void = () => undefined;
  const reporter = openFrame({
    ...{ lesson, title: 'The lesson', lang: 'en', around },
    post: (one, origin) => posted.push([{ ...one }, origin]),
    listen: (listener) => {
      say = listener;
      return () => undefined;
    },
    onOrder: (order) => orders.push(order),
    onStanding: (standing) => standings.push(standing),
  });
  const opening = reporter.open();
  return {
    posted,
    orders,
    standings,
    reporter,
    opening,
    say: (heard: Heard) => say(heard),
    types: () => posted.map(([{ type }]) => type),
  };
}

describe('a lesson in a frame', () => {
  it('says nothing but that it is ready, and how high it is, until the host introduces itself', async () => {
    const frame = openInFrame();
    await vi.advanceTimersByTimeAsync(400);
    expect(await frame.opening).toMatchObject({ saved: null, notices: [], mode: 'normal', isKept: false });
    const learner = new Learner();
    const tell = connect(learner, frame.reporter);
    learner.finish('the-letter');
    tell();
    frame.reporter.resize(700.2);
    await vi.advanceTimersByTimeAsync(5000);
    expect(frame.posted).toEqual([
      [message({ id: 1, type: 'ready', title: 'The lesson', lang: 'en', version: 'a1' }), '*'],
      [message({ id: 2, type: 'resize', height: 701 }), '*'],
    ]);
  });
  it('then tells the host alone what happens, and gives it the place to keep', async () => {
    const frame = openInFrame();
    frame.say(from({ type: 'hello', save: '' }));
    await frame.opening;
    const learner = new Learner();
    const tell = connect(learner, frame.reporter);
    for (const step of ['the-letter', 'three-doors', 'what-next']) learner.finish(step);
    tell();
    await vi.advanceTimersByTimeAsync(1500);
    expect(new Set(frame.types())).toEqual(new Set(['ready', 'progress', 'answered', 'score', 'completed', 'save']));
    expect(frame.posted.slice(1).map(([, origin]) => origin)).toEqual(frame.posted.slice(1).map(() => school));
    const last = frame.posted.findLast(([{ type }]) => type === 'save')?.[0];
    expect(fromLine(String(last?.['data']), lesson).saved?.record.attempts).toEqual(learner.record.attempts);
    expect(frame.posted.find(([{ type }]) => type === 'completed')?.[0]).toMatchObject({ passed: true });
    expect(frame.standings.at(-1)).toMatchObject({ saving: 'course', isGradeSent: false });
  });
  it('goes on where the host says it was', async () => {
    const learner = new Learner().finish('the-letter');
    const frame = openInFrame();
    frame.say(from({ type: 'hello', save: toLine(lesson, learner.snapshot.context, learner.at) }));
    expect((await frame.opening)?.saved?.record).toEqual(learner.record);
  });
  it('leaves the place of a host that introduces itself too late, and tells it what happens all the same', async () => {
    const frame = openInFrame();
    await vi.advanceTimersByTimeAsync(400);
    expect((await frame.opening)?.isKept).toBe(false);
    frame.say(from({ type: 'hello', save: 'icc1.of.another.visit' }));
    const learner = new Learner();
    const tell = connect(learner, frame.reporter);
    learner.finish('the-letter');
    tell();
    await vi.advanceTimersByTimeAsync(5000);
    expect(frame.types()).toContain('answered');
    expect(frame.types()).not.toContain('save');
    expect(frame.standings.at(-1)).toMatchObject({ saving: 'browser' });
  });
  it('does not change hosts, and takes orders only from the one it has', async () => {
    const frame = openInFrame();
    frame.say(from({ type: 'goto', step: 'three-doors' }));
    frame.say(from({ type: 'hello' }));
    frame.say(from({ type: 'hello' }, { origin: 'https://elsewhere.example' }));
    frame.say(from({ type: 'pause' }, { origin: 'https://elsewhere.example' }));
    frame.say(from({ type: 'goto', step: 'three-doors' }));
    await frame.opening;
    frame.reporter.report({ type: 'progress', done: 1, total: 2, at: 0 }, new Learner().snapshot.context);
    expect(frame.posted.at(-1)?.[1]).toBe(school);
    expect(frame.orders).toEqual([{ type: 'goto', step: 'three-doors' }]);
  });
  it('tells a host of an opaque origin its height alone', async () => {
    const frame = openInFrame();
    frame.say(from({ type: 'hello', save: '' }, { origin: 'null' }));
    await vi.advanceTimersByTimeAsync(400);
    await frame.opening;
    frame.reporter.report({ type: 'progress', done: 1, total: 2, at: 0 }, new Learner().snapshot.context);
    expect(frame.types()).toEqual(['ready']);
  });
});

describe('what a lesson takes from the window around it', () => {
  it.each([
    ['another window', from({ type: 'pause' }, { source: {} })],
    ['no window', from({ type: 'pause' }, { source: null })],
    ['another protocol', from({ type: 'pause', ns: 'other' })],
    ['another version', from({ type: 'pause', v: 2 })],
    ['an unknown order', from({ type: 'grade', scaled: 1 })],
    ['a text instead of an object', from({}, { data: '{"ns":"icc-lesson"}' })],
    ['a huge place', from({ type: 'hello', save: 'a'.repeat(10_001) })],
    ['a place that is no text', from({ type: 'hello', save: { length: 1 } })],
    ['a step that is not there', from({ type: 'goto', step: '__proto__' })],
    ['a colour that is none', from({ type: 'theme', accent: 'red;}' })],
  ])('is nothing from %s', (_, heard) => {
    expect(hear(heard, around, lesson)).toBeNull();
  });
  it('is nothing from an origin other than the one that the address names', () => {
    expect(hear(from({ type: 'pause' }), { parent, host: 'https://other.example' }, lesson)).toBeNull();
    expect(hear(from({ type: 'pause' }), { parent, host: school }, lesson)).toEqual({ type: 'pause' });
  });
  it('holds known fields only, and no value makes it fail', () => {
    expect(hear(from({ type: 'theme', theme: 'dark', accent: 'Aa0011', more: 1 }), around, lesson)).toEqual({
      type: 'theme',
      theme: 'dark',
      accent: 'Aa0011',
    });
    fc.assert(
      fc.property(fc.anything(), (data) => void hear({ data, source: parent, origin: school }, around, lesson)),
    );
  });
});
