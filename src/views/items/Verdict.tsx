import { Fragment, useEffect, useRef } from 'react';
import type { ItemWords, UiWords } from '../../content/lesson.ts';
import type { Response } from '../../learning/responses.ts';
import type { Score } from '../../learning/score.ts';
import { Icon } from '../ui/Icon.tsx';
import { fill } from '../ui/message.ts';
import { markIcons } from './Part.tsx';
import { spoken } from './parts.ts';
import styles from './Verdict.module.css';

export type VerdictProps = {
  score: Score | null;
  response: Response;
  /** Ids of the parts in the order of display. */
  order: readonly string[];
  /** How the parts are counted, where several are judged, so that a number says something. */
  counted?: keyof UiWords['check']['judged'] | undefined;
  words: ItemWords;
  ui: UiWords['check'];
};

function verdictOf({ fraction }: Score, { recorded, right, partly, wrong }: UiWords['check']['verdict']): string {
  if (fraction === null) return recorded;
  if (fraction === 1) return right;
  return fraction === 0 ? wrong : partly;
}

/**
 * The verdict in one line. The status region stands before it is filled, so that screen readers announce it;
 * it also holds, for them alone, the feedback that others see beside each part.
 */
export function Verdict({ score, response, order, counted, words, ui }: VerdictProps) {
  const marks = order.flatMap((id) => score?.marks[id] ?? []);
  const count = marks.length;
  const right = marks.filter((mark) => mark === 'hit' || mark === 'spared').length;
  const region = useRef<HTMLDivElement>(null);
  const isScored = score !== null;
  useEffect(() => {
    if (!isScored) return;
    // It stands above the options, and whoever pressed "Check" below them may have scrolled past. After the paint, because to
    // ask for its place before would hold that up.
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => region.current?.scrollIntoView({ block: 'nearest' }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isScored]);
  return (
    <div ref={region} className={styles.verdict} role="status" data-filled={isScored || undefined}>
      {score && (
        <>
          <span className={styles.marks}>
            {order.map((id) => {
              const mark = score.marks[id];
              const isShown = counted || mark === 'hit' || mark === 'wrong';
              return isShown && mark && <Icon key={id} name={markIcons[mark]} />;
            })}
          </span>
          <p>
            <b>{verdictOf(score, ui.verdict)}</b>{' '}
            {counted && fill(ui.judged[counted], { right, wrong: count - right, count })}
          </p>
          <div className="sr">
            {spoken(words, score, response, order, ui).map(({ text, feedback }) => (
              <Fragment key={text}>
                {' '}
                <p>{text}</p> <p>{feedback}</p>
              </Fragment>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
