/** The real situations of the content: each is well formed, has an id of its own, and replays as it expects. */
import { type Replayed, replay, type SituationFile } from '../law/replay.ts';
import type { Report } from './content-error.ts';
import type { Files } from './files.ts';
import { readSituations } from './situation-file.ts';

/** What a replay shows, in the words of a situation file. */
function outcomeOf({ situation, cases, refused }: Replayed): string {
  if (refused) return `event ${refused.index}, ${refused.type}, is refused (${refused.test})`;
  const states = Object.entries(cases).map(([id, state]) => `${id}: ${state}`);
  return `it stands at '${situation}', cases {${states.join(', ')}}`;
}

/** Every situation below `situations/`; what is wrong with one is reported, and the one is left out. */
export function readSituationFolder(files: Files, report: Report): SituationFile[] {
  const seen = new Set<string>();
  const names = files.list('situations').filter((name) => name.endsWith('.yaml'));
  return names.flatMap((name) => {
    const path = `situations/${name}`;
    const text = files.read(path);
    if (text === undefined) return [];
    return [...readSituations(files.nameOf(path), text)].flatMap((document) => {
      if (document.findings) {
        for (const { what, write, ...place } of document.findings) report(place, what, write);
        return [];
      }
      const { situation, at } = document;
      if (seen.has(situation.id))
        report(at('id'), `duplicate id '${situation.id}'`, 'write an id that no other situation has');
      seen.add(situation.id);
      const replayed = replay(situation);
      if (replayed.asExpected !== true)
        report(
          at('expect'),
          `'${situation.id}' does not end as it expects`,
          `write what a replay shows, or correct the events: ${outcomeOf(replayed)}`,
        );
      return [situation];
    });
  });
}
