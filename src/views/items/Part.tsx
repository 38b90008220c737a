import type { ReactNode } from 'react';
import type { Html } from '../../content/lesson.ts';
import type { Mark } from '../../learning/score.ts';
import { Cited } from '../ui/Cited.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './Part.module.css';

/** The sign of each mark: ink and shape, never a colour. */
export const markIcons = { hit: 'tick', spared: 'tick', wrong: 'bar', missed: 'ring' } as const satisfies Record<
  Mark,
  string
>;

export type PartProps = {
  mark?: Mark | undefined;
  /** The words of the mark. */
  tag?: string | undefined;
  /** Id of those words: an input points there with `aria-describedby`. */
  tagId?: string;
  feedback?: Html | undefined;
  isChosen?: boolean;
  children: ReactNode;
};

/** One part of an item: what it says, its mark once scored, and its feedback beside it. */
export function Part({ mark, tag, tagId, feedback, isChosen = false, children }: PartProps) {
  return (
    <li className={styles.part} data-mark={mark} data-chosen={isChosen || undefined}>
      <div className={styles.head}>
        {children}
        {mark !== undefined && tag !== undefined && (
          <p className={styles.tag} id={tagId}>
            <Icon name={markIcons[mark]} />
            {tag}
          </p>
        )}
      </div>
      {feedback !== undefined && (
        <div className={styles.why}>
          <Cited html={feedback} />
        </div>
      )}
    </li>
  );
}

/** The parts of an item, one below the other. */
export function Parts({ children, isOrdered = false }: { children: ReactNode; isOrdered?: boolean }) {
  const List = isOrdered ? 'ol' : 'ul';
  return <List className={styles.parts}>{children}</List>;
}
