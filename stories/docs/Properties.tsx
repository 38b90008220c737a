import styles from './Docs.module.css';
import { Part } from './Part.tsx';
import { propertiesIn } from './types-in.ts';

const sources = import.meta.glob<string>('../../src/views/**/*.tsx', { eager: true, query: '?raw', import: 'default' });

/** What a component takes, as its file says it; nothing where the file has no type for it. */
export function Properties({ of }: { of: string }) {
  const types = propertiesIn(sources[`../../src/views/${of}.tsx`] ?? '', of.split('/').at(-1) ?? of);
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
