import type { MouseEventHandler, ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Controls.module.css';

export type ControlsProps = {
  /** Name of the region: "Lesson controls". */
  label: string;
  back?: { href: string; title: string; onClick?: MouseEventHandler };
  /** What is said beside the primary action, such as why it waits. */
  note?: ReactNode;
  /** The one primary action, a `Button`. */
  children: ReactNode;
};

/** What to do next. Always last in the document, and always in sight. */
export function Controls({ label, back, note, children }: ControlsProps) {
  return (
    <>
      <div className={styles.gap} />
      <section className={styles.controls} aria-label={label}>
        {note && <p className={styles.note}>{note}</p>}
        {back && (
          <Button
            className={styles.back ?? ''}
            icon="back"
            href={back.href}
            {...(back.onClick && { onClick: back.onClick })}
          >
            {back.title}
          </Button>
        )}
        <div className={styles.primary}>{children}</div>
      </section>
    </>
  );
}
