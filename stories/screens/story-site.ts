/**
 * A site for stories: the real lesson machine over the real content. A story says where the learner is and what was
 * done before; links lead from page to page as on the site, but the address of the story stays.
 */
import { createActor } from 'xstate';
import type { Lesson, PageKind } from '../../src/content/lesson.ts';
import { hrefOf, placeAt } from '../../src/hosts/page/address.ts';
import { currentAt } from '../../src/learning/current.ts';
import { createLessonMachine, type LessonActor, type LessonInput } from '../../src/learning/lesson.machine.ts';
import type { Place } from '../../src/learning/lesson-events.ts';
import { stepStatus } from '../../src/learning/progress.ts';
import { release } from '../../src/views/screens/later.ts';
import { loadScreen } from '../../src/views/screens/screens.ts';
import type { LessonAct, Page, Site, View } from '../../src/views/screens/site.ts';
import { type How, responseFor } from './answers.ts';
import { pageOf, lesson as realLesson } from './pages.tsx';

release(); // so that the parts that come late come in stories too

/** What the learner did before the story begins. */
export type Learner = {
  do(...acts: LessonAct[]): void;
  open(place: Place): void;
  /** Puts an answer down for the item that is asked, without checking it. */
  putDown(how: How): void;
  /** Puts down and checks. */
  answer(how: How): void;
  /** Answers all items of the round but the one at this index. */
  answerOthers(index: number, how: How): void;
  /** Answers the round of the check of a step and opens its result. */
  finish(step: string, how: How | ((index: number) => How)): void;
  /** Answers rounds of a step rightly until each of its objectives is mastered. */
  master(step: string): void;
};

/** Which of the screens or items of one kind, by the number of their letters. */
export type Length = 'short' | 'typical' | 'longest';

export type Scene = {
  /** The last part of the page's address; see `pageOf`. */
  page: string;
  /** Where on the page; without it where its address opens. */
  place?: Place;
  input?: Partial<LessonInput>;
  before?: (learner: Learner) => void;
  view?: Partial<Pick<View, 'line' | 'isReady' | 'take' | 'address'>>;
  /** A newer version waits; pressed, `load` tells the story. */
  newer?: () => void;
  /** Makes other words of the page's, such as longer ones. */
  reworded?: (page: Page) => Page;
  copy?: Site['copy'];
  toggleTheme?: Site['toggleTheme'];
  lesson?: Lesson;
  /** The same scene with another item of the kind, where it has one. */
  ofLength?: (length: Length) => Scene;
};

export type StorySite = Site & {
  /** Follows a link of the site, as a press on it does; false where the link leads elsewhere. */
  follow(href: string): boolean;
};

const start: LessonInput = { learner: 'story', seed: 11, policy: 'open', at: Date.UTC(2026, 0, 12, 9) };
const tick = 1000;

type Send = (act: LessonAct) => void;

function learnerOf(lesson: Lesson, actor: LessonActor, send: Send): Learner {
  const current = () => {
    const now = currentAt(lesson, actor.getSnapshot().context);
    if (!now) throw new RangeError('No item is asked where the learner of this story is.');
    return now;
  };
  const open = (place: Place) => send({ type: 'PLACE_OPENED', place });
  const putDown = (how: How) => send({ type: 'RESPONSE_CHANGED', response: responseFor(current().item, how) });
  const answer = (how: How) => {
    putDown(how);
    send({ type: 'RESPONSE_CHECKED' });
  };
  const answerEach = (how: (index: number) => How | null) => {
    const { positions } = current();
    for (let index = 0; index < positions; index += 1) {
      const wanted = how(index);
      if (wanted === null) continue;
      send({ type: 'ITEM_OPENED', index });
      answer(wanted);
    }
  };
  const answerRound = (how: How | ((index: number) => How)) => {
    answerEach(typeof how === 'string' ? () => how : how);
    send({ type: 'RESULT_OPENED' });
  };
  const finish: Learner['finish'] = (step, how) => {
    open({ kind: 'check', step });
    answerRound(how);
  };
  return {
    do: (...acts) => acts.forEach(send),
    open,
    putDown,
    answer,
    answerOthers: (index, how) => answerEach((other) => (other === index ? null : how)),
    finish,
    master(step) {
      finish(step, 'right');
      const isMastered = () => stepStatus(lesson, actor.getSnapshot().context.record, step) === 'mastered';
      for (let rounds = 1; !isMastered() && rounds < 9; rounds += 1) {
        send({ type: 'OTHERS_DRAWN' });
        answerRound('right');
      }
    },
  };
}

const isThere = (actor: LessonActor, place: Place) =>
  JSON.stringify(actor.getSnapshot().context.place) === JSON.stringify(place);
/** As the host keeps it: the cover is no place to come back to. */
const lastPlace = (here: Place, before: Place | null) => (here.kind === 'cover' ? before : here);
const nameOf = (path: string) => path.split('/')[1] || 'cover';

export function createStorySite(scene: Scene): StorySite {
  const { lesson = realLesson, reworded = (page) => page } = scene;
  const find = (name: string) => reworded(pageOf(name));
  const page = find(scene.page);
  const place = scene.place ?? placeAt(lesson, page.path, '');
  let at = start.at;
  const actor = createActor(createLessonMachine(lesson), { input: { ...start, ...scene.input } }).start();
  const send: Send = (act) => {
    at += tick;
    // The events that need no time pass over it.
    actor.send({ ...act, at } as Parameters<typeof actor.send>[0]);
  };
  scene.before?.(learnerOf(lesson, actor, send));
  const before = lastPlace(actor.getSnapshot().context.place, null);
  if (place && !isThere(actor, place)) send({ type: 'PLACE_OPENED', place });
  if (place && !isThere(actor, place)) throw new RangeError(`The lesson has no place ${JSON.stringify(place)}.`);

  const listeners = new Set<() => void>();
  const snapshot = actor.getSnapshot();
  const last = lastPlace(snapshot.context.place, before);
  let view: View = { page, lesson, snapshot, line: 'still', last, library: {}, isReady: true, ...scene.view };
  const first = view;
  const show = (change: Partial<View>) => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  if (scene.newer) show({ newer: { load: scene.newer, later: () => show({ newer: null }) } });
  actor.subscribe((now) => show({ snapshot: now, last: lastPlace(now.context.place, view.last) }));

  const targets = new Map<string, Place | PageKind>();
  const isLineDead = () => view.line === 'line-dead';
  let wanted: readonly string[] = [];
  const bring = () => show({ library: Object.fromEntries(wanted.map((step) => [step, find(step)])), line: 'still' });

  return {
    lesson,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: () => view,
    firstView: () => first,
    send,
    hrefOf: (target) => {
      const href = hrefOf(lesson, view.page, target);
      targets.set(href, target);
      return href;
    },
    want: (steps) => {
      wanted = [...new Set([...wanted, ...steps])];
      if (!isLineDead() && steps.some((step) => !view.library[step])) queueMicrotask(bring);
    },
    retry: bring,
    toggleTheme: scene.toggleTheme ?? (() => undefined),
    startOver: () => send({ type: 'NEW_LEARNER_CONFIRMED', learner: 'next', seed: 12 }),
    copy: scene.copy ?? (async () => true),
    follow: (href) => {
      const target = targets.get(href);
      if (target === undefined) return false;
      const [path = '', hash = ''] = href.slice(view.page.root.length).split('#');
      const arrived = path === view.page.path ? view.page : find(nameOf(path));
      const opened = placeAt(lesson, path, hash);
      void loadScreen(arrived.kind).then(() => {
        if (opened) send({ type: 'PLACE_OPENED', place: opened });
        show({ page: arrived });
      });
      return true;
    },
  };
}
