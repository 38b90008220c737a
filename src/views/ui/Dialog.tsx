import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';

export type DialogProps = {
  isOpen: boolean;
  title: ReactNode;
  children: ReactNode;
  /** The buttons, the safe one first: it gets the focus. */
  actions: ReactNode;
  /** Escape, too. */
  onClose: () => void;
};

/** A question that must be answered first, in the browser's own modal dialog. */
export function Dialog({ isOpen, title, children, actions, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}
