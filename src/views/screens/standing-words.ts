import type { Standing } from '../../learning/standing.ts';
import type { Page } from './site.ts';

/** The word of a step's status in `ui.navigation`. */
export const statusWord = { 'not-begun': 'notBegun', begun: 'begun', done: 'done', mastered: 'mastered' } as const;

/** How cover and rail tell how far a step is. */
export function standingSaid(standing: Standing, navigation: Page['ui']['navigation']): string {
  if (standing === 'waits') return navigation.notCounted;
  return standing === 'not-passed' ? navigation.notPassed : navigation[statusWord[standing]];
}
