import { useState } from 'react';
import type { Day } from '../../../law/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { Cited } from '../../ui/Cited.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { fill } from '../../ui/message.ts';
import { Field } from './Field.tsx';
import styles from './Simulator.module.css';
import type { Teller } from './teller.ts';

export type WhenProps = {
  teller: Teller;
  on: Day;
  later: { month: Day; year: Day };
  /** The day of the last act: none can come before it. */
  earliest?: Day;
  pausedUntil: Day | null;
  monthOver: Day | null;
  onDay: (on: Day) => void;
};

/** The day of the next act, and what the law makes of it. */
export function When({
  teller: { labels, words, date },
  on,
  later,
  earliest,
  pausedUntil,
  monthOver,
  onDay,
}: WhenProps) {
  const [isOpen] = useState(pausedUntil !== null || monthOver !== null);
  return (
    <div>
      {/* Open at first where the day decides what can be done; it stays as the learner leaves it. */}
      <Disclosure summary={fill(labels.when, { date: date(on) })} isOpen={isOpen}>
        <div className={styles.row}>
          <Field label={labels.day}>
            {(id) => (
              <input
                id={id}
                type="date"
                value={on}
                {...(earliest && { min: earliest })}
                onChange={({ target }) => onDay(target.value)}
              />
            )}
          </Field>
          <Button kind="quiet" onClick={() => onDay(later.month)}>
            {labels.monthLater}
          </Button>
          <Button kind="quiet" onClick={() => onDay(later.year)}>
            {labels.yearLater}
          </Button>
        </div>
      </Disclosure>
      <div role="status">
        {pausedUntil && <p className={styles.note}>{fill(labels.paused, { date: date(pausedUntil) })}</p>}
        {monthOver && (
          <div className={styles.note}>
            <Cited html={words.month} />
            <p>{fill(labels.monthOver, { date: date(monthOver) })}</p>
          </div>
        )}
      </div>
    </div>
  );
}
