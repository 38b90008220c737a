import { Kind } from '../../drawings/Kind.tsx';
import styles from './ClaimsMap.module.css';
import { kindOf, type Told } from './told.ts';

const order = ['claim', 'reply', 'evidence', 'decision'] as const;

/** How many of each kind there are: shape, word and number. */
export function Tally({ told }: { told: Told }) {
  const { nodes } = told.data.graph;
  return (
    <ul className={styles.tally}>
      {order.map((kind) => {
        const count = nodes.filter((node) => kindOf(node) === kind).length;
        return (
          <li key={kind}>
            <Kind kind={kind} isNone={count === 0}>
              {told.kinds[kind]}: {count}
            </Kind>
          </li>
        );
      })}
    </ul>
  );
}
