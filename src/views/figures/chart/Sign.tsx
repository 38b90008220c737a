import { Icon } from '../../ui/Icon.tsx';
import type { Look } from './look.ts';
import styles from './Sign.module.css';

/** A bar shot through two brackets, as on a door that is shut; drawn around its own middle, 18 units wide. */
export function Bolt() {
  return (
    <>
      <path className={styles.bar} d="M-8.5-2.5h17v5h-17z" />
      <path className={styles.bracket} d="M-6-5.5h3.5v11h-3.5zM2.5-5.5h3.5v11h-3.5z" />
    </>
  );
}

const icons = { open: 'next', otherwise: 'bar' } as const;

/** The state of an arrow; its word always stands beside it. */
export function Sign({ look }: { look: Look }) {
  // Most arrows of a page begin elsewhere: theirs is the lightest sign.
  if (look === 'elsewhere') return <span className={styles.ring} />;
  if (look !== 'shut') return <Icon name={icons[look]} />;
  return (
    <svg className={styles.bolt} viewBox="-9 -9 18 18" aria-hidden="true">
      <Bolt />
    </svg>
  );
}
