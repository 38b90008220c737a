import type { Lesson } from '../../content/lesson.ts';
import { chosenLesson, inLesson } from '../../learning/chosen-lesson.ts';
import type { LearnerRecord, Policy } from '../../learning/lesson-events.ts';
import type { Page } from '../../views/screens/site.ts';
import { stepsAsked } from './detour.ts';

export type Parameters = {
  /** `seed` is for the draw of items; chosen by chance where the address names none. */
  input: { policy: Policy; seed?: number };
  /** The steps that the address asks for, all of them where it asks for none that there is. */
  lesson: Lesson;
  /** A page with the titles of these steps only: number, rail and path are of what was chosen. */
  narrow(page: Page): Page;
  /** A kept record as these steps see it. */
  see(record: LearnerRecord): LearnerRecord;
};

/**
 * Reads what an address asks of the lesson; an unknown name or value is passed over. What it asks of the first paint
 * is read by `early.ts`.
 */
export function readParameters(search: string, whole: Lesson): Parameters {
  const asked = new URLSearchParams(search);
  const seed = Number(asked.get('seed')?.trim() || Number.NaN); // an empty text would be 0
  const steps = stepsAsked(
    search,
    whole.steps.map(({ id }) => id),
  );
  const lesson = chosenLesson(whole, { steps, isPractice: asked.get('quiz') === 'practice' });
  return {
    input: {
      policy: asked.get('policy') === 'guided' ? 'guided' : 'open',
      ...(Number.isSafeInteger(seed) && seed >= 0 && { seed }),
    },
    lesson,
    see: (record) => inLesson(lesson, record),
    narrow: (page) =>
      // Teachers choose among all of them.
      page.kind === 'teach'
        ? page
        : { ...page, steps: page.steps.filter(({ id }) => lesson.steps.some((step) => step.id === id)) },
  };
}
