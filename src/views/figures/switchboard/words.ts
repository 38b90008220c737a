import type { FigureWords, UiWords } from '../../../content/lesson.ts';
import type { PartResult } from '../../../law/jurisdiction.ts';
import type { LampState } from './Lamp.tsx';

export type SwitchboardWords = NonNullable<FigureWords['switchboard']>;
/** All words that lamps and lists need. */
export type LampWords = {
  words: SwitchboardWords;
  ui: UiWords['figures']['switchboard'];
};

export const lampOf = {
  met: 'lit',
  'not-met': 'dark',
  waived: 'not-asked',
  'not-reached': 'not-asked',
} as const satisfies Record<PartResult, LampState>;
