import { Icon } from '../../ui/Icon.tsx';
import styles from './Stamp.module.css';

export type StampProps = { isAdopted: boolean; children: string };

/** The decision of the Council, set once the last seat has turned. */
export function Stamp({ isAdopted, children }: StampProps) {
  return (
    <span className={styles.stamp}>
      <Icon name={isAdopted ? 'tick' : 'bar'} />
      <span>{children}</span>
    </span>
  );
}
