import type { ChartLaw, Html, JourneyWords } from '../../../content/lesson.ts';
import type { Choice } from '../../../learning/figures/journey.machine.ts';
import { told } from '../chart/chart-words.ts';

/** Its own words, or those of its event. */
export function nameOfTry(id: string, { tries }: JourneyWords, choices: readonly Choice[], law: ChartLaw): string {
  const type = choices.find((choice) => choice.id === id)?.type;
  return tries.find((one) => one.id === id)?.name ?? (type === undefined ? id : told(law, type));
}

/** What comes of it, where the stage that it leads to does not say so. */
export const outcomeOfTry = (id: string | undefined, { tries }: JourneyWords): Html | undefined =>
  tries.find((one) => one.id === id)?.outcome;
