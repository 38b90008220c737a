import { type MouseEventHandler, type ReactNode, type Ref, useId } from 'react';
import { CourtroomDoor } from '../drawings/Door.tsx';
import { Button } from '../ui/Button.tsx';
import { Docket } from '../ui/Docket.tsx';
import styles from './Cover.module.css';
import { OpenLetter } from './OpenLetter.tsx';
import { Path, type PathStop } from './Path.tsx';

export type CoverProps = {
  /** Target of "skip to the text". */
  id?: string;
  ref?: Ref<HTMLElement>;
  /** Name of the region that holds the primary action: "Lesson controls". */
  controls: string;
  title: string;
  docket: readonly string[];
  standfirst: string;
  letter: { address: string; quotation: string; credit: string };
  start: { href: string; title: string; onClick?: MouseEventHandler<HTMLAnchorElement> };
  seeSteps: string;
  note: { title: string; text: string };
  /** How steps count, where that is not as a learner expects. */
  policy?: string | undefined;
  path: { title: string; stops: readonly PathStop[] };
  /** Number of the stop where the letter is. */
  current: number;
  /** Notices, below the primary action. */
  children?: ReactNode;
};

/** The cover: the letter and the courtroom's door stand on one line. */
export function Cover({
  id,
  ref,
  controls,
  title,
  docket,
  standfirst,
  letter,
  start,
  seeSteps,
  note,
  policy,
  path,
  current,
  children,
}: CoverProps) {
  const pathId = useId();
  return (
    <main className={styles.cover} id={id} ref={ref} tabIndex={-1}>
      <div className={styles.hero}>
        <OpenLetter className={styles.letter} address={letter.address} quotation={letter.quotation} />
        <div className={styles.text}>
          <Docket entries={docket} />
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.standfirst}>{standfirst}</p>
          <section className={styles.go} aria-label={controls}>
            <Button
              kind="primary"
              icon="next"
              iconAt="end"
              href={start.href}
              {...(start.onClick && { onClick: start.onClick })}
            >
              {start.title}
            </Button>
            <Button kind="link" href={`#${pathId}`}>
              {seeSteps}
            </Button>
          </section>
          <p className={`note ${styles.note}`}>
            <b>{note.title}</b> {note.text}
          </p>
          {policy && <p className={`note ${styles.note}`}>{policy}</p>}
          {children}
        </div>
        <CourtroomDoor className={styles.door} />
      </div>
      <Path id={pathId} title={path.title} stops={path.stops} current={current} credit={letter.credit} />
    </main>
  );
}
