import type { Lesson } from '../../content/lesson.ts';
import type { LessonAct, View } from '../../views/screens/site.ts';

/** What the parts of this host share: the view that is shown, and the way to change it. */
export type Desk = {
  lesson: Lesson;
  /** Address of the root of the site. */
  root: URL;
  view(): View;
  show(change: Partial<View>): void;
  send(act: LessonAct): void;
};
