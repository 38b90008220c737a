import { Cited } from '../../ui/Cited.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Frame } from '../Frame.tsx';
import { Node } from './Node.tsx';
import type { Told } from './told.ts';
import { useScript } from './use-wide.ts';
import styles from './Voices.module.css';

/**
 * Whom the article does not let speak: an empty place for each, which opens to what is on record from them. Without a script
 * it is told, and not shown once more as it stands on the map.
 */
export function Voices({ told }: { told: Told }) {
  const { voices: words } = told.data.words;
  const isScripted = useScript();
  return (
    <Frame title={words.title} intro={words.intro}>
      <ul className={styles.voices}>
        {told.data.graph.voices.map(({ id, name, missing, record, onRecord }) => (
          <li key={id} className={styles.voice}>
            <p className={styles.name}>{name}</p>
            <Cited html={missing} />
            <Disclosure summary={words.record}>
              <div className={styles.record}>
                <Cited html={record} />
                {isScripted && onRecord.length > 0 && <p className={styles.label}>{words.said}</p>}
                {(isScripted ? onRecord : []).map((node) => {
                  const said = told.byId.get(node);
                  return said && <Node key={node} told={told} node={said} />;
                })}
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
