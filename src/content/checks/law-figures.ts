/** The figures that run on the law: what they name must be there, and each part has its words. */
import type { Report } from '../content-error.ts';
import type { Structure, Words } from '../read.ts';
import { check, unique } from './references.ts';
import { compareAt } from './words.ts';

const idsOf = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);

export function checkLawFigures({ doors, switchboard, sources }: Structure, report: Report): void {
  const uniqueIn = (entry: NonNullable<typeof doors | typeof switchboard>, field: string, ids: readonly string[]) =>
    unique(
      entry,
      ids.map((id, index) => ({ id, path: [field, index, 'id'] })),
      new Set(),
      report,
    );
  if (doors !== undefined) {
    uniqueIn(doors, 'doors', idsOf(doors.value.doors));
    uniqueIn(doors, 'actors', idsOf(doors.value.actors));
    for (const [index, actor] of doors.value.actors.entries())
      check(doors, ['actors', index, 'sources'], actor.sources, sources.ids, 'source', report);
  }
  if (switchboard === undefined) return;
  const { states, days, presets } = switchboard.value;
  uniqueIn(switchboard, 'states', idsOf(states));
  uniqueIn(switchboard, 'days', idsOf(days));
  uniqueIn(switchboard, 'presets', idsOf(presets));
  const known = new Set(idsOf(states));
  for (const [index, state] of states.entries())
    check(switchboard, ['states', index, 'sources'], state.sources, sources.ids, 'source', report);
  for (const [index, preset] of presets.entries()) {
    check(switchboard, ['presets', index, 'sources'], preset.sources, sources.ids, 'source', report);
    for (const field of ['place', 'also', 'nationality'] as const)
      check(switchboard, ['presets', index, field], preset[field], known, 'state', report);
  }
}

export function checkLawFigureWords(structure: Structure, { doors, switchboard }: Words, report: Report): void {
  if (doors && structure.doors)
    compareAt(doors.yaml, ['actors'], idsOf(structure.doors.value.actors), 'actor at the doors', report);
  if (switchboard === undefined || structure.switchboard === undefined) return;
  const { states, days, presets } = structure.switchboard.value;
  compareAt(switchboard.yaml, ['states'], idsOf(states), 'state', report);
  compareAt(switchboard.yaml, ['days'], idsOf(days), 'day', report);
  compareAt(switchboard.yaml, ['presets'], idsOf(presets), 'preset', report);
}
