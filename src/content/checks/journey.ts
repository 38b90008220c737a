/** The letter's journey: it follows a situation that is there, event by event, and names sources that are there. */
import type { Report } from '../content-error.ts';
import { suggest } from '../nearest.ts';
import type { Structure } from '../read.ts';

export function checkJourney({ journey, situations, sources }: Structure, report: Report): void {
  if (journey === undefined) return;
  const { yaml, value } = journey;
  const file = situations.find(({ id }) => id === value.situation);
  if (file === undefined)
    report(
      yaml.at(['situation']),
      `unknown situation '${value.situation}'`,
      suggest(value.situation, new Set(situations.map(({ id }) => id)), 'situations/'),
    );
  else if (file.events.length !== value.record.length)
    report(
      yaml.at(['record']),
      `${value.record.length} entries for the ${file.events.length} events of '${file.id}'`,
      'write one entry an event, in the same order',
    );
  for (const list of ['record', 'tries'] as const)
    for (const [index, { id }] of value[list].entries())
      if (value[list].findIndex((other) => other.id === id) < index)
        report(yaml.at([list, index, 'id']), `duplicate id '${id}'`, 'write an id that no other entry has');
  for (const [index, entry] of value.record.entries())
    for (const source of entry.sources)
      if (sources.ids && !sources.ids.has(source))
        report(
          yaml.at(['record', index, 'sources']),
          `unknown source '${source}'`,
          suggest(source, sources.ids, 'sources.yaml'),
        );
}
