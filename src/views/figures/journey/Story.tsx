import type { Html } from '../../../content/lesson.ts';
import { Button } from '../../ui/Button.tsx';
import { Cited } from '../../ui/Cited.tsx';
import { inFull } from '../../ui/date.ts';
import { fill } from '../../ui/message.ts';
import shared from '../OneAtATime.module.css';
import styles from './Journey.module.css';
import type { JourneyProps } from './Journey.tsx';
import { nameOfTry, outcomeOfTry } from './names.ts';

/** What has happened so far, the last of it first in sight; without a script, all that is on record. */
export function Story(props: JourneyProps) {
  const { words, lang, at, tried } = props;
  return (
    <div className={styles.story}>
      <ol className={styles.record}>
        {words.record.map(({ id, event, text }, index) => (
          <li key={id} className={`${styles.event} ${shared.one}`} data-current={index + 1 === at || undefined}>
            <p className={styles.date}>
              <time dateTime={event.on}>{inFull(event.on, lang)}</time>
            </p>
            <Cited html={text} />
          </li>
        ))}
      </ol>
      {tried.length > 0 && <Tried {...props} />}
      <Steps {...props} />
    </div>
  );
}

/** What did not happen, in the order in which it was tried. */
function Tried({ words, ui, chart, tried, choices }: JourneyProps) {
  return (
    <div className={styles.tried}>
      <p className={styles.trying}>{ui.trying}</p>
      <ol>
        {tried.map((id, index) => (
          // The same thing can be tried twice, but not after the same.
          <li key={tried.slice(0, index + 1).join(' ')}>
            {nameOfTry(id, words, choices, chart.words.law)}
            <Outcome html={outcomeOfTry(id, words)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What came of it. */
const Outcome = ({ html }: { html: Html | undefined }) => html !== undefined && <Cited html={html} />;

/** The two buttons keep their places, so that pressing on goes all the way. */
function Steps({ words, ui, lang, at, tried, ...on }: JourneyProps) {
  const next = words.record[at];
  if (tried.length > 0)
    return (
      <div className={`${styles.steps} ${shared.steps}`}>
        <Button kind="plain" icon="back" onClick={on.onResume}>
          {ui.resume}
        </Button>
        <Button kind="quiet" onClick={on.onTakeBack}>
          {ui.undo}
        </Button>
      </div>
    );
  return (
    <div className={`${styles.steps} ${shared.steps}`}>
      <Button icon="next" iconAt="end" onClick={on.onContinue} waiting={next === undefined}>
        {next === undefined ? ui.ended : at === 0 ? ui.begin : fill(ui.next, { date: inFull(next.event.on, lang) })}
      </Button>
      <Button kind="quiet" icon="back" onClick={on.onRewind} waiting={at === 0}>
        {ui.back}
      </Button>
    </div>
  );
}
