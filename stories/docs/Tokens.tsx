import type { CSSProperties } from 'react';
import styles from './Docs.module.css';
import { type Sample, sampleOf, usedIn } from './tokens-of.ts';

const sheets = import.meta.glob<string>('../../src/views/**/*.module.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The tokens that these style sheets use, read from their text, with the values that the page has. */
export function Tokens({ of }: { of: readonly string[] }) {
  const names = usedIn(of.map((path) => sheets[`../../src/views/${path}.module.css`] ?? '').join('\n'));
  if (names.length === 0) return <p>It uses no token of its own.</p>;
  const page = getComputedStyle(document.documentElement);
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
          const value = page.getPropertyValue(name).trim();
          return (
            <tr key={name}>
              <td>
                <code>{name}</code>
              </td>
              <td>
                <Swatch name={name} sample={sampleOf(name, value)} />
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

function Swatch({ name, sample }: { name: string; sample: Sample }) {
  const value = `var(${name})`;
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
