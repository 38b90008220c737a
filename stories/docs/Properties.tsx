import styles from './Docs.module.css';
import { Part } from './Part.tsx';
import { propertiesIn } from './types-in.ts';

const sources = import.meta.glob<string>('../../src/views/**/*.tsx', { eager: true, query: '?raw', import: 'default' });

/**
 * What a component takes, as its file says it; nothing where the file has no type for it.
 * @param of the title of its page
 */
export function Properties({ of }: { of: string }) {
  const parts = of.split('/');
  const name = parts.at(-1) ?? of;
  // Storybook calls `ladder/Ladder` no more than `Ladder`.
  const paths = [of, [...parts.slice(0, -1), name.toLowerCase(), name].join('/')];
  const source = paths.map((path) => sources[`../../src/views/${path}.tsx`]).find((text) => text !== undefined);
  const types = propertiesIn(source ?? '', name);
  return (
    types.length > 0 && (
      <Part title="Properties">
        <pre className={styles.source}>
          <code>{types.join('\n')}</code>
        </pre>
      </Part>
    )
  );
}
