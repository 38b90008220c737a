import { type ReactNode, useEffect, useRef } from 'react';
import { Frame } from '../Frame.tsx';
import type { Told } from './told.ts';
import styles from './Wide.module.css';

export type ClaimsStageProps = {
  told: Told;
  /** What stands in the frame: when it becomes another, one begins at its top. */
  stage: string;
  title: string;
  intro?: string;
  /** Address of the page that tells the whole graph. */
  href: string;
  children: ReactNode;
};

/** The frame of the map and of building it, as wide as the page. Without a script a link leads to the graph as text. */
export function ClaimsStage({ told, stage, title, intro, href, children }: ClaimsStageProps) {
  const head = useRef<HTMLElement>(null);
  const before = useRef(stage);
  useEffect(() => {
    if (before.current === stage) return;
    before.current = stage;
    // The button that was pressed is gone, and what comes may be far above where it stood.
    head.current?.scrollIntoView({ block: 'start' });
    head.current?.focus({ preventScroll: true });
  }, [stage]);
  return (
    <div className={styles.wide}>
      <Frame title={title} titleRef={head} {...(intro !== undefined && { intro })}>
        <div className={styles.operated}>{children}</div>
        <p className={styles.text}>
          <a href={href}>{told.data.words.page.link}</a>
        </p>
      </Frame>
    </div>
  );
}
