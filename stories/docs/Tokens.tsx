import type { CSSProperties } from 'react';
import tokens from '../../src/views/tokens.css?raw';
import styles from './Docs.module.css';
import { type Sample, sampleOf, usedIn, valuesIn } from './tokens-of.ts';

const sheets = import.meta.glob<string>('../../src/views/**/*.module.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const values = valuesIn(tokens);

/** The tokens that these style sheets use, read from their text, with their values. */
export function Tokens({ of }: { of: readonly string[] }) {
  const names = usedIn(of.map((path) => sheets[`../../src/views/${path}.module.css`] ?? '').join('\n'));
  if (names.length === 0) return <p>It uses no token of its own.</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">
            <span className="sr">Sample</span>
          </th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => {
          const value = values.get(name) ?? '';
          return (
            <tr key={name}>
              <td>
                <code>{name}</code>
              </td>
              <td>
                <Swatch value={value} sample={sampleOf(name, value)} />
              </td>
              <td className={styles.value}>{value === '' ? 'set by the component itself' : inWords(value)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** By day, by night: the two halves of `light-dark()`. */
const inWords = (value: string) => value.replace(/^light-dark\((.+?),\s*(.+)\)$/, '$1 by day, $2 by night');

function Swatch({ value, sample }: { value: string; sample: Sample }) {
  switch (sample) {
    case 'colour':
      return (
        <span className={styles.pair}>
          {(['light', 'dark'] as const).map((colorScheme) => (
            <span key={colorScheme} className={styles.colour} style={{ colorScheme, background: value }} />
          ))}
        </span>
      );
    case 'text':
      return (
        <span className={styles.text} style={{ fontSize: value }}>
          Aa
        </span>
      );
    case 'length':
      return <span className={styles.length} style={{ '--length': value } as CSSProperties} />; // a custom property
    case 'shade':
      return <span className={styles.colour} style={{ boxShadow: value }} />;
    case 'none':
      return null;
    default:
      return sample satisfies never;
  }
}
