/** What writer and reader of the line agree on. A change that an older reader cannot read takes a new version. */
import type { Lesson } from '../../../content/lesson.ts';
import { digest } from '../../../learning/digest.ts';
import type { Place } from '../../../learning/lesson-events.ts';
import { toCode } from './digits.ts';

export const version = 'icc1';

/** The first two fields of a line: its version, and for which lesson it is. */
export const headOf = ({ id }: Lesson): [version: string, lesson: string] => [version, toCode(digest(id), 4)];

/** By which a line knows that the lesson has changed since. */
export const hashPrefix = ({ hash }: Lesson): string => hash.replace(/\W/g, '').slice(0, 8);

/** By their number in the line: entries are added, never moved. */
export const placeKinds: readonly Place['kind'][] = ['cover', 'screen', 'check', 'summary', 'practice'];

/** A round's id as two numbers: its own, and the digest of its items. */
export function roundNumbers(id: string): [number, number] {
  const [own = '', items = ''] = id.split('-');
  return [Number.parseInt(own, 10) || 0, Number.parseInt(items, 36) || 0];
}
export const roundId = (own: number, items: number): string => `${own}-${items.toString(36)}`;

type Draft = { isPractice: boolean; isDrafted: boolean; hints: 0 | 1 | 2 };
const allHints = [0, 1, 2] as const;
export const draftFlags = {
  join: ({ isPractice, isDrafted, hints }: Draft): number => hints * 4 + (isDrafted ? 2 : 0) + (isPractice ? 1 : 0),
  split: (flags: number): Draft => ({
    isPractice: flags % 2 === 1,
    isDrafted: flags % 4 >= 2,
    hints: allHints[Math.floor(flags / 4)] ?? 0,
  }),
};
