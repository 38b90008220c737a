import { type ReactNode, type Ref, useId } from 'react';
import type { Html } from '../../content/lesson.ts';
import { Cited } from '../ui/Cited.tsx';
import styles from './Frame.module.css';

export type FrameProps = {
  title: string;
  /** Of the title, where it takes the focus when the figure becomes another. */
  titleRef?: Ref<HTMLElement>;
  intro?: Html;
  /** How far one has come. */
  count?: string;
  children: ReactNode;
};

/** What every figure stands in: its title, how far one has come, and what to do. */
export function Frame({ title, titleRef, intro, count, children }: FrameProps) {
  const titleId = useId();
  return (
    <figure className={styles.frame} aria-labelledby={titleId}>
      <figcaption className={styles.head}>
        <span className={styles.title} id={titleId} {...(titleRef && { ref: titleRef, tabIndex: -1 })}>
          {title}
        </span>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </figcaption>
      {intro !== undefined && (
        <div className={styles.intro}>
          <Cited html={intro} />
        </div>
      )}
      {children}
    </figure>
  );
}
