/** Situations told in short, for tests: facts with defaults, events without ceremony. */
import type { SituationEvent } from '../../src/law/events.ts';
import type { Conduct, Facts } from '../../src/law/facts.ts';
import { type Replayed, replay } from '../../src/law/replay.ts';
import { situationsIn } from './situation-files.ts';

/** A State Party, UG, on whose territory its own nationals commit war crimes in 2005 and 2006. */
export function factsWith(conduct: Partial<Conduct> = {}, rest: Partial<Omit<Facts, 'conduct'>> = {}): Facts {
  return {
    conduct: {
      from: '2005-01-01',
      to: '2006-12-31',
      crimes: ['war-crimes'],
      territory: ['UG'],
      nationality: ['UG'],
      ...conduct,
    },
    acceptance: { UG: { party: '2002-09-01' } },
    ...rest,
  };
}

/**
 * Reads events written as in a situation file, one a line: `2007-02-01 STATE_REFERRED by: [UG]`.
 * @throws {SyntaxError} where a line breaks the format
 */
export function eventsIn(lines: string): readonly SituationEvent[] {
  const events = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().match(/^(\S+) (\S+)(?: (.*))?$/))
    .map((parts) => `  - {on: ${parts?.[1]}, type: ${parts?.[2]}${parts?.[3] ? `, ${parts[3]}` : ''}}`);
  const conduct = '{from: 2005, to: null, crimes: [], territory: [], nationality: []}';
  const head = `id: told\nname: Told\nfacts: {conduct: ${conduct}, acceptance: {}}\nevents:\n`;
  return situationsIn('told', head + events.join('\n')).flatMap((situation) => situation.events);
}

export const told = (lines: string, facts: Facts = factsWith()): Replayed =>
  replay({ id: 'told', name: 'Told', facts, events: eventsIn(lines) });

/** How it ends, in short: where it stands, or `TYPE: test` of the event that is refused. */
export function endOf(lines: string, facts?: Facts): string {
  const { situation, cases, refused } = told(lines, facts);
  if (refused) return `${refused.type}: ${refused.test}`;
  return [situation, ...Object.entries(cases).map(([id, state]) => `${id}: ${state}`)].join(', ');
}
