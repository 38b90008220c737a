import { Fragment } from 'react';
import styles from './Docs.module.css';
import type { Guide } from './guide.ts';
import { Words } from './Words.tsx';

/** Which keys do what. */
export function Keys({ keys }: Pick<Guide, 'keys'>) {
  if (keys.length === 0) return <p>Nothing in it takes focus, so it has no keys.</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">What happens</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(([names, does]) => (
          <tr key={names + does}>
            <td className={styles.keys}>
              {names.split(' or ').map((name, index) => (
                <Fragment key={name}>
                  {index > 0 && ' or '}
                  <kbd className={styles.key}>{name}</kbd>
                </Fragment>
              ))}
            </td>
            <td>
              <Words text={does} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
