import type { ReactNode } from 'react';
import { Frame } from '../Frame.tsx';
import { Outline } from './Outline.tsx';
import type { Told } from './told.ts';
import { useScript } from './use-wide.ts';
import styles from './Wide.module.css';

const nothing = () => undefined;

/** The frame of the map and of building it. Without a script, and on paper, the graph is there to be read. */
export function ClaimsStage({
  told,
  title,
  intro,
  children,
}: {
  told: Told;
  title: string;
  intro: string;
  children: ReactNode;
}) {
  const isScripted = useScript();
  return (
    <div className={styles.wide}>
      <Frame title={title} intro={intro}>
        <div className={styles.operated}>{children}</div>
        {!isScripted && (
          <div className={styles.read}>
            <Outline told={told} shown={new Set(told.byId.keys())} chosen={null} onChoose={nothing} />
          </div>
        )}
      </Frame>
    </div>
  );
}
