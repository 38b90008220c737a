import { useId } from 'react';
import { CourtroomDoor } from '../drawings/Door.tsx';
import { Hidden } from '../ui/Hidden.tsx';
import styles from './Path.module.css';

export type PathStop = {
  href: string;
  number: number;
  title: string;
  question: string;
  /** "5 min". */
  minutes: string;
  isDone: boolean;
  /** Said to those who listen, such as "mastered". */
  status?: string;
};
export type PathProps = { id: string; title: string; stops: readonly PathStop[]; current: number; credit: string };

/** The way the letter takes: nine stops on one line that ends at the courtroom's door. */
export function Path({ id, title, stops, current, credit }: PathProps) {
  const titleId = useId();
  return (
    <section className={styles.path} id={id} aria-labelledby={titleId}>
      <h2 className={styles.title} id={titleId}>
        {title}
      </h2>
      <ol className={styles.list}>
        {stops.map((stop) => (
          <li
            className={styles.stop}
            key={stop.number}
            data-here={stop.number === current || undefined}
            data-done={stop.isDone || undefined}
          >
            <a className={styles.link} href={stop.href}>
              <span>{stop.number}</span>
              <span className={styles.name}>{stop.title}</span>
              <span className={styles.question}>{stop.question}</span>
              <span className={styles.minutes}>{stop.minutes}</span>
              {stop.status && <Hidden>{stop.status}</Hidden>}
            </a>
          </li>
        ))}
      </ol>
      <div className={styles.end}>
        <CourtroomDoor className={styles.door} />
        <p className={styles.credit}>{credit}</p>
      </div>
    </section>
  );
}
