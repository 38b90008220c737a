import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openKeeper } from '../../../src/hosts/page/keeper.ts';
import type { Store } from '../../../src/hosts/page/store.ts';
import { fromSaved } from '../../../src/learning/saved.ts';
import { checkOf, Learner } from '../../learning/learner.fixture.ts';
import { lesson } from '../../learning/lesson.fixture.ts';

/** A store in memory that counts what is written. */
function memory(isKept = true) {
  const kept = { text: null as string | null, aside: null as string | null, writes: 0 };
  const store: Store = {
    read: () => kept.text,
    write: (text) => {
      kept.writes += 1;
      if (isKept) kept.text = text;
      return isKept;
    },
    setAside: (text) => {
      kept.aside = text;
    },
    onOtherTab: () => undefined,
  };
  return { kept, store };
}

const savedIn = ({ text }: { text: string | null }) => {
  const { saved } = fromSaved(text, lesson);
  if (!saved) throw new TypeError('Nothing that can be read was kept.');
  return saved;
};
const attemptsIn = (kept: { text: string | null }) => savedIn(kept).record.attempts.map(({ item }) => item);
const soon = () => vi.runAllTimers();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  dispatchEvent(new Event('pagehide')); // so that no keeper of one test writes in the next
  vi.useRealTimers();
});

describe('a keeper', () => {
  it('writes the latest of many changes once', () => {
    const { kept, store } = memory();
    const onResult = vi.fn();
    const keeper = openKeeper(store, lesson, onResult);
    const learner = new Learner().open(checkOf('the-letter'));
    for (const how of ['wrong', 'right'] as const) {
      keeper.keep(learner.answer(how).snapshot);
      learner.do({ type: 'ITEM_RETRIED' });
    }
    expect(kept.writes).toBe(0);
    soon();
    expect(kept.writes).toBe(1);
    expect(savedIn(kept).record.attempts).toHaveLength(2);
    expect(onResult.mock.calls).toEqual([[true]]);
  });

  it.each(['pagehide', 'visibilitychange'])('writes at once on %s, and only what is new', (event) => {
    const { kept, store } = memory();
    const keeper = openKeeper(store, lesson, () => undefined);
    keeper.keep(new Learner().open(checkOf('the-letter')).snapshot);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    (event === 'pagehide' ? window : document).dispatchEvent(new Event(event));
    expect(kept.writes).toBe(1);
    window.dispatchEvent(new Event('pagehide'));
    soon();
    expect(kept.writes).toBe(1);
  });

  it('does not write while the page is shown again', () => {
    const { kept, store } = memory();
    openKeeper(store, lesson, () => undefined).keep(new Learner().snapshot);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(kept.writes).toBe(0);
  });

  it('says when nothing could be kept', () => {
    const { store } = memory(false);
    const onResult = vi.fn();
    openKeeper(store, lesson, onResult).keep(new Learner().snapshot);
    soon();
    expect(onResult).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('loses no answer of two tabs that write one after the other', () => {
    const { kept, store } = memory();
    const [here, there] = [0, 1].map(() => openKeeper(store, lesson, () => undefined));
    const first = new Learner().open(checkOf('the-letter')).answer('right');
    const second = new Learner({ at: 2_000_000 }).open(checkOf('three-doors')).answer('wrong');
    here?.keep(first.snapshot);
    soon();
    there?.keep(second.snapshot);
    soon();
    expect(attemptsIn(kept)).toEqual([first.item.id, second.item.id]);
    // The one who wrote last knows of both now; the other has answered again meanwhile.
    first.do({ type: 'ITEM_OPENED', index: 1 }).answer('right');
    here?.keep(first.snapshot);
    soon();
    expect(attemptsIn(kept)).toHaveLength(3);
    expect(savedIn(kept).place).toEqual(checkOf('the-letter'));
  });

  it('gives back what it kept', () => {
    const { kept, store } = memory();
    const keeper = openKeeper(store, lesson, () => undefined);
    const learner = new Learner().finish('the-letter');
    keeper.keep(learner.snapshot);
    soon();
    const { saved, notices } = keeper.restore(kept.text ?? '');
    expect(notices).toEqual([]);
    expect(saved?.record).toEqual(learner.record);
    expect(kept.aside).toBeNull();
  });

  it.each(['{broken', 'null', '{"version":1,"lesson":"another-lesson"}'])(
    'sets aside what it cannot understand, and says so: %s',
    (text) => {
      const { kept, store } = memory();
      const { saved, notices } = openKeeper(store, lesson, () => undefined).restore(text);
      expect(saved).toBeNull();
      expect(notices).toEqual([{ kind: 'unreadable' }]);
      expect(kept.aside).toBe(text);
    },
  );
});
