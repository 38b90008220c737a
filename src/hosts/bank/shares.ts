import type { Option } from './questions.ts';

/**
 * What choosing an option of several earns, in percent: the keys share 100, the distractors take as much away. Moodle
 * knows shares of whole parts of 100 with five decimals only, and refuses others.
 */
export function shareOf(options: readonly Option[], { isKey }: Option): number {
  const count = options.filter((option) => option.isKey === isKey).length;
  return (isKey ? 1 : -1) * Number((100 / count).toFixed(5));
}
