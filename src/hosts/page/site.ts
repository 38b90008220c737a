import { type Actor, createActor } from 'xstate';
import type { Lesson } from '../../content/lesson.ts';
import type { Place } from '../../learning/lesson-events.ts';
import { createLessonMachine, type LessonInput, type LessonMachine } from '../../learning/lesson.machine.ts';
import { fromSaved, type Saved } from '../../learning/saved.ts';
import type { LessonAct, Page, Site, View } from '../../views/screens/site.ts';
import { hrefOf, placeAt } from './address.ts';
import { firstView } from './first-view.ts';
import { type Keeper, openKeeper } from './keeper.ts';
import { openPages } from './pages.ts';
import { readParameters } from './parameters.ts';
import { keepTheme, openStore } from './store.ts';

const chance = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
const newLearner = () => ({ learner: chance().toString(36) + chance().toString(36), seed: chance() % 2 ** 31 });

export type PageSite = Site & {
  /** Reads the saved place and begins to listen: to links, to history, to other tabs. */
  begin(): void;
};

/** The lesson on a bare page: addresses, history, fetching, and keeping the learner's place. */
export function createSite(lesson: Lesson, first: Page): PageSite {
  const root = new URL(first.root || './', location.href);
  const pages = openPages(root, first);
  const store = openStore(lesson.id);
  const machine = createLessonMachine(lesson);
  const listeners = new Set<() => void>();
  let view = firstView(lesson, first);
  let actor: Actor<LessonMachine> | null = null;
  let keeper: Keeper | null = null;
  /** The address asked for last: what arrives for an older one is passed over. */
  let asked = location.href;
  let wanted: readonly string[] = [];

  const show = (change: Partial<View>) => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  const send = (act: LessonAct) => {
    // Every event that needs a time gets the same clock; the others pass over the field.
    actor?.send({ ...act, at: Date.now() } as Parameters<Actor<LessonMachine>['send']>[0]);
  };
  const pathFrom = (url: URL) => url.pathname.slice(root.pathname.length).replace(/index\.html$/, '');

  async function open(url: URL, how: 'push' | 'pop') {
    asked = url.href;
    const path = pathFrom(url);
    const place = placeAt(lesson, path, url.hash);
    const isElsewhere = path !== view.page.path;
    if (isElsewhere) {
      show({ line: 'loading' });
      try {
        const page = await pages.load(path);
        if (asked !== url.href) return;
        view = { ...view, page, line: 'still' };
      } catch {
        if (asked === url.href) show({ line: 'line-dead' });
        return;
      }
    }
    if (how === 'push') pushAddress(url);
    if (place) send({ type: 'PLACE_OPENED', place });
    show({});
    expectNext(place);
  }

  /** The words of the step after this one, while there is a line. */
  function expectNext(place: Place | null) {
    if (!place || !('step' in place)) return;
    const index = lesson.steps.findIndex(({ id }) => id === place.step);
    const next = lesson.steps[index + 1];
    pages.expect(next ? `${view.page.lang}/${next.id}/` : `${view.page.lang}/summary/`);
  }

  function onClick(event: MouseEvent) {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target || link.hasAttribute('download')) return;
    const url = new URL(link.href);
    const isOurs = url.origin === root.origin && url.pathname.startsWith(root.pathname);
    if (!isOurs || /\.\w+$/.test(url.pathname.replace(/index\.html$/, ''))) return;
    const isAnchorOnly = pathFrom(url) === view.page.path && !placeAt(lesson, pathFrom(url), url.hash);
    if (isAnchorOnly) return; // an anchor inside the glossary or the sources: the browser's own
    event.preventDefault();
    url.search = location.search;
    void open(url, 'push');
  }

  function begin() {
    const { policy, seed } = readParameters(location.search);
    const text = store.read();
    const { saved, notices } = text === null ? { saved: null, notices: [] } : fromSaved(text, lesson);
    if (text !== null && !saved) store.setAside(text);
    const place = placeAt(lesson, view.page.path, location.hash) ?? undefined;
    const fresh = newLearner();
    const input: LessonInput = {
      ...fresh,
      ...(seed === null ? {} : { seed }),
      policy,
      at: Date.now(),
      notices,
      ...(saved ? { record: { ...saved.record, policy } } : {}),
      ...(place ?? saved?.place ? { place: place ?? saved?.place } : {}),
    };
    actor = createActor(machine, { input });
    keeper = openKeeper(store, lesson, (isKept) => send({ type: isKept ? 'SAVING_WORKED' : 'SAVING_FAILED' }));
    actor.subscribe((snapshot) => {
      keeper?.keep(snapshot);
      show({ snapshot });
    });
    actor.start();
    store.onOtherTab((other) => takeIn(keeper?.parse(other) ?? null));
    addEventListener('click', onClick);
    addEventListener('popstate', () => void open(new URL(location.href), 'pop'));
    addEventListener('online', () => view.line === 'line-dead' && retry());
    show({ snapshot: actor.getSnapshot(), isReady: true });
    keeper.keep(actor.getSnapshot());
    expectNext(place ?? null);
  }

  const takeIn = (other: Saved | null) => other && send({ type: 'PROGRESS_MERGED', record: other.record });

  function retry() {
    if (asked === location.href) want(wanted);
    else void open(new URL(asked), 'push');
  }

  function want(steps: readonly string[]) {
    wanted = steps;
    const missing = steps.filter((step) => !view.library[step]);
    for (const step of missing)
      pages.load(`${view.page.lang}/${step}/`).then(
        (page) => show({ library: { ...view.library, [step]: page }, line: 'still' }),
        () => show({ line: 'line-dead' }),
      );
  }

  return {
    lesson,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: () => view,
    send,
    hrefOf: (target) => hrefOf(lesson, view.page, target),
    want,
    retry,
    toggleTheme: () => {
      const { dataset } = document.documentElement;
      const isDark = (dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
      dataset['theme'] = isDark ? 'light' : 'dark';
      keepTheme(isDark ? 'light' : 'dark');
    },
    startOver: () => send({ type: 'NEW_LEARNER_CONFIRMED', ...newLearner() }),
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false; // no permission in this frame: the view shows the text to copy by hand
      }
    },
    begin,
  };
}

function pushAddress(url: URL) {
  try {
    history.pushState(null, '', url);
  } catch {
    // `file:` and some frames forbid it: the lesson goes on under the old address
  }
}
