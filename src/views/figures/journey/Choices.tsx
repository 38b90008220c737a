import { useRef } from 'react';
import type { JourneyWords, UiWords } from '../../../content/lesson.ts';
import type { Choice } from '../../../learning/figures/journey.machine.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { counted } from '../../ui/message.ts';
import { type ChartWords, reasonOf } from '../chart/chart-words.ts';
import { Sign } from '../chart/Sign.tsx';
import styles from './Choices.module.css';
import { nameOfTry } from './names.ts';

export type ChoicesProps = {
  words: JourneyWords;
  ui: UiWords['figures']['journey'];
  chart: ChartWords;
  lang: string;
  choices: readonly Choice[];
  onTry: (id: string) => void;
};

/** What could come next: what is open can be pressed, what is shut says why and where that is written. */
export function Choices({ words, ui, chart, lang, choices, onTry }: ChoicesProps) {
  const { law } = chart;
  const name = (id: string) => nameOfTry(id, words, choices, law);
  const shut = choices.filter(({ isOpen }) => !isOpen);
  const title = useRef<HTMLParagraphElement>(null);
  const take = (id: string) => {
    onTry(id);
    // What was pressed may be shut now, and gone from this list.
    title.current?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.choices}>
      <p className={styles.title} ref={title} tabIndex={-1}>
        {ui.could}
      </p>
      <ul className={styles.open}>
        {choices
          .filter(({ isOpen }) => isOpen)
          .map((choice) => (
            <li key={choice.id}>
              <button type="button" className={styles.choice} onClick={() => take(choice.id)}>
                <span className={styles.name}>{name(choice.id)}</span>
                <Icon name="next" />
              </button>
            </li>
          ))}
      </ul>
      {shut.length > 0 && (
        <Disclosure summary={counted(ui.shut, shut.length, lang)}>
          <ul className={styles.shut}>
            {shut.map((choice) => (
              <li key={choice.id}>
                <Sign look="shut" />
                <div>
                  <p className={styles.name}>{name(choice.id)}</p>
                  {choice.reasons.map(({ test }) => (
                    <p key={test} className={styles.why}>
                      {reasonOf(law, test).text} <span className={styles.articles}>{reasonOf(law, test).articles}</span>
                    </p>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
