import type { KeyboardEvent, ReactNode } from 'react';
import styles from './Card.module.css';
import { Icon } from './Icon.tsx';

export type CardProps = {
  /** What a screen reader calls the card, such as "Term: situation". */
  label: string;
  title: ReactNode;
  /** The name of the close button. */
  close: string;
  foot?: ReactNode;
  children: ReactNode;
  onClose: () => void;
};

/** Stable, so that it runs once a card: whoever opened the card reads on inside it. */
const focusOnce = (card: HTMLElement | null) => card?.focus({ preventScroll: true });

/** A card in the flow of the text, under the sentence that it explains; it never covers it. Escape closes it. */
export function Card({ label, title, close, foot, children, onClose }: CardProps) {
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section className={styles.card} aria-label={label} tabIndex={-1} ref={focusOnce} onKeyDown={closeOnEscape}>
      <p className={styles.title}>{title}</p>
      <div className={styles.body}>{children}</div>
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
      <button type="button" className={styles.close} aria-label={close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </section>
  );
}
