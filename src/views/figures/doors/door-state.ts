import type { UiWords } from '../../../content/lesson.ts';
import type { DoorAnswer } from '../../../learning/figures/doors.ts';

export type Did = keyof UiWords['figures']['doors']['did'];

/** What a door did, so far as anyone in this place has tried it. */
export const didOf = (answer: DoorAnswer | undefined): Did => answer?.kind ?? 'untried';

/** How a door is drawn after that. */
export const drawnAs = {
  opens: 'open',
  refused: 'bolted',
  failed: 'bolted',
  posted: 'shut',
  untried: 'shut',
} as const satisfies Record<Did, 'shut' | 'bolted' | 'open'>;
