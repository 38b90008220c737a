/** The simulator's real situations are those of the content, all of them, and its checked dates are dates of their events. */
import type { Report } from '../content-error.ts';
import { suggest } from '../nearest.ts';
import type { Structure } from '../read.ts';

export function checkSimulator({ simulator, situations, sources }: Structure, report: Report): void {
  if (simulator === undefined) return;
  const { yaml, value } = simulator;
  const known = new Map(situations.map((situation) => [situation.id, situation]));
  const listed = new Set<string>();
  for (const [index, { id, checked }] of value.situations.entries()) {
    const place = (field: string | number, ...rest: number[]) => yaml.at(['situations', index, field, ...rest]);
    const situation = known.get(id);
    if (situation === undefined)
      report(place('id'), `unknown situation '${id}'`, suggest(id, known.keys(), 'situations/'));
    if (listed.has(id)) report(place('id'), `duplicate situation '${id}'`, 'write each situation once');
    listed.add(id);
    const dates = new Set(situation?.events.map(({ on }) => on));
    for (const [at, date] of checked.entries())
      if (situation !== undefined && !dates.has(date))
        report(
          place('checked', at),
          `nothing happens in '${id}' on '${date}'`,
          suggest(date, dates, `situations/${id}.yaml`),
        );
  }
  for (const id of known.keys())
    if (!listed.has(id))
      report(yaml.keyAt(['situations']), `the situation '${id}' is not listed`, `write '- { id: ${id}, checked: [] }'`);
  for (const [index, id] of value.sources.entries())
    if (sources.ids && !sources.ids.has(id))
      report(yaml.at(['sources', index]), `unknown source '${id}'`, suggest(id, sources.ids, 'sources.yaml'));
}
