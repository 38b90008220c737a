import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Notice.module.css';

export type NoticeProps = { children: ReactNode; close: string; onClose: () => void };

/** Something the learner must be told, once. It is announced where it is put into a live region that stood before. */
export function Notice({ children, close, onClose }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <Icon name="bar" />
      <div className={styles.words}>{children}</div>
      <button type="button" className={styles.close} aria-label={close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
