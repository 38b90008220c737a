import type { Lesson } from '../../content/lesson.ts';
import type { LessonAct, Page, Site, View } from '../../views/screens/site.ts';

/** What the parts of this host share: the view that is shown, and the way to change it. */
export type Desk = {
  /** The whole lesson; the view holds what is taken of it. */
  lesson: Lesson;
  /** Address of the root of the site. */
  root: URL;
  view(): View;
  subscribe: Site['subscribe'];
  /** A page as the chosen steps number it. */
  narrow(page: Page): Page;
  show(change: Partial<View>): void;
  /** The host keeps the place, and the browser none beside it. */
  isKept: boolean;
  send(act: LessonAct): void;
};
