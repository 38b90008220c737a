import type { PageWords } from '../../content/lesson.ts';
import type { Place } from '../../learning/lesson-events.ts';
import { fill } from '../ui/message.ts';
import type { Page } from './site.ts';

/** What the way to a place is called: the title of its screen, "Check", the title of the step, "Summary". */
export function titleOfPlace(place: Place, { ui, step, steps }: Page): string {
  switch (place.kind) {
    case 'screen': {
      const screen = step?.id === place.step ? step.screens.find(({ id }) => id === place.screen) : undefined;
      if (screen) return fill(ui.navigation.next, { title: screen.title });
      const title = steps.find(({ id }) => id === place.step)?.title ?? '';
      return fill(ui.navigation.toStep, { title });
    }
    case 'check':
      return ui.navigation.toCheck;
    case 'summary':
      return ui.navigation.toSummary;
    case 'practice':
      return ui.check.practice;
    case 'cover':
      return ui.navigation.cover;
    default:
      return place satisfies never;
  }
}

/** What tabs, history and bookmarks call a page. */
export const documentTitle = ({ kind, title, ui }: Pick<PageWords, 'kind' | 'title' | 'ui'>): string =>
  kind === 'cover' ? ui.lesson.title : `${title} · ${ui.lesson.title}`;

export const percent = (fraction: number, lang: string): string =>
  fraction.toLocaleString(lang, { style: 'percent', maximumFractionDigits: 0 });
