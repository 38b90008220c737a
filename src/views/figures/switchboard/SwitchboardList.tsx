import { Cited } from '../../ui/Cited.tsx';
import styles from './Switchboard.module.css';
import type { LampWords } from './words.ts';

export type SwitchboardListProps = LampWords & {
  /** What the law says of each real situation, by its id: whether the Court may look. */
  verdicts: Readonly<Record<string, boolean>>;
};

/** The test in words: each part with what it can say, the states, and the real situations. For paper, and without a script. */
export function SwitchboardList({ words, ui, verdicts }: SwitchboardListProps) {
  return (
    <div className={styles.list}>
      <p className={styles.listName}>{ui.all}</p>
      <ul>
        {Object.values(words.parts).map(({ name, articles, results }) => (
          <li key={name}>
            <strong>{name}</strong> <span className={styles.written}>{articles}</span>
            {Object.entries(results).map(([result, html]) => (
              <Cited key={result} html={html} />
            ))}
          </li>
        ))}
        <li>
          <strong>{ui.whole}</strong> <span className={styles.written}>{words.whole.articles}</span>
          <p>{words.whole.text}</p>
          <Cited html={words.within} />
        </li>
        {words.states.map(({ id, name, note }) => (
          <li key={id}>
            <strong>{name}</strong>
            <Cited html={note} />
          </li>
        ))}
        {words.presets.map(({ id, name, note }) => (
          <li key={id}>
            <strong>
              {name}: {verdicts[id] ? ui.within : ui.outside}
            </strong>
            <Cited html={note} />
          </li>
        ))}
      </ul>
    </div>
  );
}
