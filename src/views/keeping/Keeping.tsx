import type { UiWords } from '../../content/lesson.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './Keeping.module.css';
import { ProgressCode } from './ProgressCode.tsx';

export type KeepingProps = {
  words: UiWords['keeping'];
  where: keyof UiWords['keeping']['where'];
  /** A notice says so already: then the code alone is left to offer. */
  isTold?: boolean;
  /** Whether the course has confirmed the result. */
  isGradeSent: boolean;
  code: () => string;
  /** @returns false where the text is no code of this lesson */
  onTake: (code: string) => boolean;
  /** @returns false where the browser does not let it */
  onCopy: (code: string) => Promise<boolean>;
  leave?: () => void;
  /** Address of the same place out of the frame, where the browser may keep it. */
  alone?: string;
};

const isCalm: Record<KeepingProps['where'], boolean> = {
  course: true,
  browser: true,
  review: true,
  nowhere: false,
  over: false,
  elsewhere: false,
};

/** Where progress is kept, in one line; where it may be lost, a code to take along. */
export function Keeping({
  words,
  where,
  isTold = false,
  isGradeSent,
  code,
  onTake,
  onCopy,
  leave,
  alone,
}: KeepingProps) {
  const isSafe = where === 'course' || where === 'browser';
  return (
    <section className={styles.keeping} aria-label={words.title} data-calm={isCalm[where] || undefined}>
      {!isTold && (
        <p className={styles.line} role="status">
          <Icon name={isSafe ? 'tick' : 'bar'} />
          <span>
            {words.where[where]} {isGradeSent && words.gradeSent}
          </span>
        </p>
      )}
      {leave && where !== 'over' && (
        <Button kind="link" onClick={leave}>
          {words.leave}
        </Button>
      )}
      {alone !== undefined && (
        <p className={styles.alone}>
          <a href={alone} target="_blank" rel="noopener">
            {words.alone}
          </a>
          {words.aloneText}
        </p>
      )}
      {where !== 'course' && where !== 'review' && (
        <ProgressCode words={words.code} code={code} onTake={onTake} onCopy={onCopy} />
      )}
    </section>
  );
}
