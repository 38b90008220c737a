import type { TokenName } from '../../src/views/tokens/groups.ts';
import { colourOf, contrastOf } from './contrast.ts';
import { Label } from './Page.tsx';
import { least, type Pair, pairs } from './pairs.ts';
import styles from './Swatch.module.css';
import { useMeasured } from './use-measured.ts';

const hex = (part: number) => Math.round(part).toString(16).padStart(2, '0');
/** `#rrggbb` of what is drawn; as the browser says it, where something shows through. */
function groundOf(element: HTMLElement): string {
  const { backgroundColor } = getComputedStyle(element);
  return /^rgb\(/.test(backgroundColor) ? `#${colourOf(backgroundColor).map(hex).join('')}` : backgroundColor;
}
function ratioOf(element: HTMLElement): number {
  const { color, backgroundColor } = getComputedStyle(element);
  return contrastOf(colourOf(color), colourOf(backgroundColor));
}
/** Never rounded up: 4.49 is not 4.5. */
const shown = (ratio: number | null) => (ratio === null ? '' : (Math.floor(ratio * 10) / 10).toFixed(1));

/** Two colours as they meet, and their contrast, counted from what the browser drew. */
export function Meeting({ front, ground, needs, where }: Pair) {
  const [ref, ratio] = useMeasured(ratioOf);
  const isFaint = ratio !== null && ratio < least[needs];
  return (
    <li className={styles.meeting} data-faint={isFaint || undefined}>
      <span
        ref={ref}
        className={styles[needs]}
        style={{ color: `var(--${front})`, backgroundColor: `var(--${ground})` }}
      >
        {needs === 'text' && 'Aa 15'}
      </span>
      <span className={styles.about}>
        <b>
          {front} <small>on</small> {ground}
        </b>
        <span>{where}</span>
      </span>
      <span className={styles.ratio}>
        <b>{shown(ratio)}</b>
        <span>{isFaint ? `needs ${least[needs]}` : 'to 1'}</span>
      </span>
    </li>
  );
}

export function Meetings({ of }: { of: readonly Pair[] }) {
  return (
    <ul className={styles.meetings}>
      {of.map((pair) => (
        <Meeting key={`${pair.front} ${pair.ground}`} {...pair} />
      ))}
    </ul>
  );
}

/** The contrast of a colour with one of its grounds, in a few words. */
function Short({ front, ground, needs }: Pair) {
  const [ref, ratio] = useMeasured(ratioOf);
  return (
    <li>
      <span
        ref={ref}
        className={styles.dot}
        style={{ color: `var(--${front})`, backgroundColor: `var(--${ground})` }}
      />
      {ground} {ratio !== null && ratio < least[needs] ? `${shown(ratio)}, needs ${least[needs]}` : shown(ratio)}
    </li>
  );
}

/** A colour: a spot of it, name, value and use, and its contrast with all that it stands on. */
export function Swatch({ name, use }: { name: TokenName; use: string }) {
  const [ref, value] = useMeasured(groundOf);
  const stands = pairs.filter(({ front }) => front === name);
  return (
    <li className={styles.swatch}>
      <div ref={ref} className={styles.spot} style={{ backgroundColor: `var(--${name})` }} />
      <Label name={name} value={value} use={use} />
      {stands.length > 0 && (
        <ul className={styles.shorts} aria-label={`Contrast of ${name}`}>
          {stands.map((pair) => (
            <Short key={pair.ground} {...pair} />
          ))}
        </ul>
      )}
    </li>
  );
}

export function Swatches({ of }: { of: Readonly<Partial<Record<TokenName, { readonly use: string }>>> }) {
  return (
    <ul className={styles.swatches}>
      {/* The keys are those of the type above. */}
      {(Object.entries(of) as [TokenName, { use: string }][]).map(([name, { use }]) => (
        <Swatch key={name} name={name} use={use} />
      ))}
    </ul>
  );
}
