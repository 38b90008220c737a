import { useId } from 'react';
import { Letter } from '../drawings/Letter.tsx';
import styles from './Rail.module.css';
import { StopMark, type StopStatus } from './StopMark.tsx';

export type RailStop = {
  href: string;
  title: string;
  number: number;
  status: StopStatus;
  /** What is said in place of the word of the status. */
  said?: string;
};
export type RailProps = {
  stops: readonly RailStop[];
  /** Number of the stop where the letter is. */
  current: number;
  words: { steps: string; allSteps: string; youAreHere: string } & Record<StopStatus, string>;
  /** "Step 4 of 9". */
  position: string;
};

/**
 * The nine steps and where you are. On a narrow page the list is a popover of the browser's own, so that one button
 * opens it with or without a script.
 */
export function Rail({ stops, current, words, position }: RailProps) {
  const listId = useId();
  const here = stops.find(({ number }) => number === current);
  return (
    <nav className={styles.rail} aria-label={words.steps}>
      <button type="button" className={styles.button} popoverTarget={listId}>
        <span className={styles.row}>
          <span>
            <b>{position}</b> {here?.title}
          </span>
          <span className={styles.all}>{words.allSteps}</span>
        </span>
        <Stops stops={stops} current={current} />
      </button>
      <ol className={styles.list} id={listId} popover="auto">
        {stops.map(({ href, title, number, status, said }) => (
          <li key={number}>
            <a
              className={styles.link}
              href={href}
              aria-current={number === current ? 'step' : undefined}
              onClick={() => closePopover(listId)}
            >
              <span className={styles.number}>{number}</span>
              <span>{title}</span>
              <span className={styles.status}>{number === current ? words.youAreHere : (said ?? words[status])}</span>
              {number === current ? <Letter isFine className={styles.here} /> : <StopMark status={status} />}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A link that changes the page in place would leave the list open above it. */
function closePopover(id: string) {
  const list = document.getElementById(id);
  if (list?.matches(':popover-open')) list.hidePopover();
}

/** The line with nine stops, drawn; the words stand beside it and in the list. */
function Stops({ stops, current }: Pick<RailProps, 'stops' | 'current'>) {
  return (
    <span className={styles.stops} aria-hidden="true">
      {stops.map(({ number, status }, index) => (
        <Stop
          key={number}
          isFirst={index === 0}
          isHere={number === current}
          isAhead={number > current}
          status={status}
        />
      ))}
    </span>
  );
}

type StopProps = { isFirst: boolean; isHere: boolean; isAhead: boolean; status: StopStatus };
function Stop({ isFirst, isHere, isAhead, status }: StopProps) {
  return (
    <>
      {!isFirst && <span className={styles.stretch} data-ahead={isAhead || undefined} />}
      {isHere ? <Letter isFine className={styles.here} /> : <span className={styles.stop} data-status={status} />}
    </>
  );
}
