import { createActor } from 'xstate';
import type { Lesson } from '../../content/lesson.ts';
import type { LessonMachine } from '../../learning/lesson.chart.ts';
import type { Page, View } from '../../views/screens/site.ts';
import { placeAt } from './address.ts';

/** What the server draws and the browser takes over: nobody has answered anything, at the place of the page. */
export function firstView(lesson: Lesson, machine: LessonMachine, page: Page): View {
  const place = placeAt(lesson, page.path, '') ?? { kind: 'cover' };
  const snapshot = createActor(machine, {
    input: { learner: '', seed: 0, policy: 'open', at: 0, place },
  }).getSnapshot();
  return { page, lesson, snapshot, line: 'still', last: null, library: {}, isReady: false };
}
