import type { ReactNode } from 'react';
import { Frame } from '../Frame.tsx';
import type { Told } from './told.ts';
import styles from './Wide.module.css';

export type ClaimsStageProps = {
  told: Told;
  title: string;
  intro: string;
  /** Address of the page that tells the whole graph. */
  href: string;
  children: ReactNode;
};

/** The frame of the map and of building it, as wide as the page. Without a script a link leads to the graph as text. */
export function ClaimsStage({ told, title, intro, href, children }: ClaimsStageProps) {
  return (
    <div className={styles.wide}>
      <Frame title={title} intro={intro}>
        <div className={styles.operated}>{children}</div>
        <p className={styles.text}>
          <a href={href}>{told.data.words.page.link}</a>
        </p>
      </Frame>
    </div>
  );
}
