import type { ReactNode } from 'react';
import styles from './Drawing.module.css';

/** The lines and flat spots that drawings are made of. */
export const ink = styles;

export type DrawingProps = { className?: string | undefined };

/** A drawing never says what no word says, so assistive technology passes over it. */
export function Drawing({ box, className = '', children }: DrawingProps & { box: string; children: ReactNode }) {
  return (
    <svg className={`${styles.drawing} ${className}`} viewBox={box} aria-hidden="true">
      {children}
    </svg>
  );
}
