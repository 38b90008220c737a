import type { Actor } from 'xstate';
import type { Lesson } from '../../content/lesson.ts';
import type { LessonMachine } from '../../learning/lesson.chart.ts';
import { createLessonMachine } from '../../learning/lesson.machine.ts';
import type { LessonEmitted, Place } from '../../learning/lesson-events.ts';
import type { Keeping } from '../../views/screens/site.ts';
import { type Opened, openReporter } from '../open-reporter.ts';
import { chooseWay, type Way } from '../report/choose.ts';
import { speakAlone } from '../report/other-tab.ts';
import type { Resume, Standing } from '../report/reporter.ts';
import type { Desk } from './desk.ts';
import { watchHeight } from './height.ts';
import { keepingOf, speak } from './keeping.ts';
import type { Navigation } from './navigation.ts';
import { orders } from './orders.ts';
import { packagedAs } from './packaged.ts';
import { openSlot } from './slot.ts';
import { makeSubmits } from './submits.ts';

export type Host = {
  resume: Resume | null;
  /** The host keeps the place, and the browser none beside it. */
  isKept: boolean;
  machine: LessonMachine;
  join(actor: Actor<LessonMachine>): void;
};

type Parts = { desk: Desk; lesson: Lesson; search: string; navigation(): Promise<Navigation> };

/** Opens the host around the page; `null` where there is none. */
export async function openHost({ desk, lesson, search, navigation }: Parts): Promise<Host | null> {
  const way = chooseWay(search, packagedAs(), parent !== window);
  const isFramed = parent !== window;
  let shown: Keeping = { words: null, where: 'browser', isGradeSent: false, isFramed, ...keepingOf(desk) };
  const show = (change: Partial<Keeping>) => {
    shown = { ...shown, ...change };
    desk.show({ keeping: shown });
  };
  // A page of its own, with wishes in its address, keeps as any page does.
  if (way === 'none' && packagedAs() === null && parent === window) return null;
  speak(desk, (words) => show({ words }));
  if (isFramed) makeSubmits();
  if (way === 'none') {
    show({}); // a package that was opened without a course: the learner may have expected one
    return null;
  }
  let isReview = false;
  let isElsewhere = false;
  const onStanding = ({ saving, isGradeSent, isOver }: Standing) =>
    show({ where: isElsewhere ? 'elsewhere' : isOver ? 'over' : isReview ? 'review' : saving, isGradeSent });
  const { title } = desk.view().page.ui.lesson;
  const setting = { lesson, title, lang: desk.view().page.lang, search, slot: openSlot, onStanding };
  const { reporter, resize } = await openReporter(way, { ...setting, onOrder: orders(desk, navigation) });
  const resume = await reporter.open();
  if (resize) watchHeight(resize);
  const isOver = shown.where === 'over';
  if (resume?.mode === 'review') {
    isReview = true;
    show({ where: 'review' });
  } else if (!resume && !isOver) show({ where: 'browser' });
  if (resume?.attempt)
    speakAlone(resume.attempt, () => {
      isElsewhere = true;
      reporter.close('elsewhere');
    });
  if (resume?.canExit) show({ leave: () => reporter.close('exit') });
  return {
    resume,
    // A session that is over at once, as after a reload, is of a learner whom this browser does not know.
    isKept: resume?.isKept ?? isOver,
    machine: createLessonMachine(lesson),
    join: (actor) => tell(actor, reporter, way),
  };
}

/** Hands on what the lesson tells, with the record as it is then; and that the page goes. */
function tell(actor: Actor<LessonMachine>, reporter: Opened['reporter'], way: Way) {
  let told: LessonEmitted[] = [];
  let before: Place | null = null;
  actor.on('*', (event) => {
    told.push(event); // the record comes with the snapshot, a moment later
  });
  actor.subscribe(({ context }) => {
    const { place, now } = context;
    const events = told;
    told = [];
    for (const event of events) reporter.report(event, context);
    if (before !== null && before !== place) reporter.report({ type: 'moved', at: now }, context);
    before = place;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') actor.send({ type: 'SUSPENDED', at: Date.now() });
  });
  addEventListener('pagehide', () => {
    actor.send({ type: 'ENDED', at: Date.now() });
    // A page around the frame knows the lesson that comes back; a course has ended the session by then.
    if (way !== 'iframe') reporter.close('left');
  });
}
