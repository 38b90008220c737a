import type { MapLine } from '../../../learning/claims/map-layout.ts';
import styles from './Key.module.css';
import { Sample } from './Lines.tsx';
import { Tally } from './Tally.tsx';
import type { Told } from './told.ts';

type LineKind = MapLine['kind'];

/** Lines that look alike are told together, by the first of them. */
const groups = [
  ['answers'],
  ['stands-beside'],
  ['gap'],
  ['about'],
  ['rests-on', 'cites', 'supports', 'retells'],
] as const satisfies readonly (readonly LineKind[])[];

/** What a card is and what a line means: every kind that the map draws, as it draws it. */
export function Key({ told, lines }: { told: Told; lines: readonly MapLine[] }) {
  const { map, names } = told.data.words;
  const drawn = new Set<LineKind>(lines.map(({ kind }) => kind));
  const words = {
    answers: map.lines.answers,
    'stands-beside': names.misplaced,
    gap: names.gap,
    about: map.lines.about,
    'rests-on': map.lines.other,
  };
  return (
    <section className={styles.key} aria-label={map.key}>
      <Tally told={told} />
      <ul className={styles.lines}>
        {groups
          .filter((kinds) => kinds.some((kind) => drawn.has(kind)))
          .map(([kind]) => (
            <li key={kind}>
              <Sample kind={kind} />
              {words[kind]}
            </li>
          ))}
      </ul>
    </section>
  );
}
