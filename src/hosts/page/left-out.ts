import type { Lesson } from '../../content/lesson.ts';
import { placeAt } from './address.ts';

/** Whether a path is that of a step which was not chosen: on a site its page leads on to the cover. */
export const isOfLeftOutStep = (whole: Lesson, chosen: Lesson, path: string): boolean =>
  whole.steps.some(({ id }) => path.endsWith(`/${id}/`)) && !placeAt(chosen, path, '');
