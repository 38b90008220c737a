import { type Actor, createActor } from 'xstate';
import type { Lesson } from '../../content/lesson.ts';
import { createLessonChart, type LessonInput, type LessonMachine } from '../../learning/lesson.chart.ts';
import type { Place } from '../../learning/lesson-events.ts';
import type { LessonAct, Page, Site } from '../../views/screens/site.ts';
import { hrefOf, placeAt } from './address.ts';
import type { Begun } from './around.ts';
import type { Desk } from './desk.ts';
import { firstView } from './first-view.ts';
import type { Keeper } from './keeper.ts';
import type { Navigation } from './navigation.ts';
import { readStore } from './read-store.ts';

export type PageSite = Site & {
  /** Reads the saved place; from then on the page answers. */
  begin(): Promise<void>;
  /** Fetches what the first answer can do without: navigation, and the code that keeps progress. */
  settle(): Promise<void>;
};

const nothing = () => undefined;
const chance = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
const newLearner = () => ({ learner: chance().toString(36) + chance().toString(36), seed: chance() % 2 ** 31 });

/** The cover is no place to come back to. */
const lastPlace = (here: Place, before: Place | null) => (here.kind === 'cover' ? before : here);

/** What a button asks for, when it is pressed. */
const extras = () => import('./extras.ts');

/** Loads once; where it did not arrive, the next call asks again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null;
  return () => {
    loading ??= load();
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
}

/** The lesson on a bare page: addresses, history, fetching, and keeping the learner's place. */
export function createSite(lesson: Lesson, first: Page): PageSite {
  const listeners = new Set<() => void>();
  const machine = createLessonChart(lesson);
  const drawn = firstView(lesson, machine, first);
  let view = drawn;
  let actor: Actor<LessonMachine> | null = null;
  /** What an address or a host around asks for comes beside the code that answers, and only where there is one. */
  const around =
    location.search || parent !== window || document.documentElement.dataset.package ? import('./around.ts') : null;

  const show: Desk['show'] = (change) => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  // Every event that needs a time gets the same clock; the others pass over the field.
  const send = (act: LessonAct) =>
    actor?.send({ ...act, at: Date.now() } as Parameters<Actor<LessonMachine>['send']>[0]);
  const subscribe: Site['subscribe'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const desk: Desk = {
    lesson,
    root: new URL(first.root || './', location.href),
    view: () => view,
    subscribe,
    narrow: (page) => page,
    isKept: false,
    show,
    send,
  };
  const navigation = once<Navigation>(() =>
    import('./navigation.ts').then(({ openNavigation }) => openNavigation(desk)),
  );
  const keeper = once<Keeper>(() => import('./keeper.ts').then(({ keeperFor }) => keeperFor(lesson, noteSaving)));

  const withNavigation = (use: (ready: Navigation) => void) =>
    void navigation().then(use, () => show({ line: 'line-dead' }));

  /** Told to the lesson only where it is news. */
  function noteSaving(isKept: boolean) {
    if (isKept !== view.snapshot.matches({ saving: 'kept' }))
      send({ type: isKept ? 'SAVING_WORKED' : 'SAVING_FAILED' });
  }

  async function keep() {
    if (desk.isKept) return;
    try {
      const ready = await keeper();
      if (actor) ready.keep(actor.getSnapshot());
    } catch {
      noteSaving(false); // its code did not arrive; the next change asks again
    }
  }

  /** Where nothing is kept yet, the code that reads and merges what is kept can come after the first question. */
  async function restore() {
    const text = readStore(lesson.id);
    return text === null ? null : (await keeper()).restore(text);
  }

  async function begin() {
    const begun: Begun | null = await (around?.then((all) => all.begin({ desk, first, restore, navigation })) ??
      restore());
    const { record, place } = begun?.saved ?? {};
    const input: LessonInput = {
      ...newLearner(),
      policy: 'open',
      at: Date.now(),
      place: placeAt(view.lesson, first.path, location.hash) ?? place,
      record,
      notices: begun?.notices,
      ...begun?.input,
    };
    actor = createActor(begun?.machine ?? machine, { input });
    begun?.join?.(actor);
    actor.start();
    actor.subscribe((snapshot) => {
      const { record, place } = view.snapshot.context;
      show({ snapshot, last: lastPlace(snapshot.context.place, view.last) });
      if (snapshot.context.record !== record || snapshot.context.place !== place) void keep();
    });
    const snapshot = actor.getSnapshot();
    show({ snapshot, last: lastPlace(snapshot.context.place, place ?? null), isReady: true });
  }

  const site: PageSite = {
    lesson,
    subscribe,
    view: () => view,
    firstView: () => drawn,
    send,
    hrefOf: (target) => hrefOf(lesson, view.page, target),
    want: (steps) => withNavigation(({ want }) => want(steps)),
    retry: () => withNavigation(({ retry }) => retry()),
    toggleTheme: () => void extras().then(({ toggleTheme }) => toggleTheme(), nothing),
    startOver: () =>
      void extras()
        .then(({ forget }) => forget(), nothing)
        .then(() => send({ type: 'NEW_LEARNER_CONFIRMED', ...newLearner() })),
    copy: (text) =>
      extras().then(
        ({ copy }) => copy(text),
        () => false, // as where the browser does not let it
      ),
    begin,
    settle: () => {
      navigation().catch(nothing); // on its way beside the rest, which says where it did not arrive
      return import('./settle.ts').then(({ settle }) => settle({ desk, site, keep, keeper, navigation }));
    },
  };
  return site;
}
