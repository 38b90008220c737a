import { useId } from 'react';
import type { FigureWords, NewsSentence, UiWords } from '../../../content/lesson.ts';
import { Kind, kindColours } from '../../drawings/Kind.tsx';
import { Cited } from '../../ui/Cited.tsx';
import { inFull } from '../../ui/date.ts';
import { counted } from '../../ui/message.ts';
import { Frame } from '../Frame.tsx';
import { Known } from './Known.tsx';
import styles from './News.module.css';

export type NewsProps = {
  words: NonNullable<FigureWords['news']>;
  ui: UiWords['figures']['news'];
  kinds: UiWords['kinds'];
  lang: string;
  /** Ids of the sentences that the learner has opened so far. */
  opened: ReadonlySet<string>;
  onOpen: (sentence: string) => void;
};

/** The news, sentence by sentence. Each opens, with or without a script, to who says it and how that is known. */
export function News({ words, ui, kinds, lang, opened, onOpen }: NewsProps) {
  const { intro, sentences } = words;
  const count = counted(ui.opened, opened.size, lang, { total: sentences.length });
  return (
    <Frame title={ui.title} intro={intro} count={count}>
      <ol className={styles.sentences}>
        {sentences.map((sentence) => (
          <Sentence
            key={sentence.id}
            {...{ sentence, ui, lang }}
            kind={kinds[sentence.kind]}
            isOpened={opened.has(sentence.id)}
            onOpen={() => onOpen(sentence.id)}
          />
        ))}
      </ol>
    </Frame>
  );
}

type SentenceProps = {
  sentence: NewsSentence;
  ui: NewsProps['ui'];
  kind: string;
  lang: string;
  isOpened: boolean;
  onOpen: () => void;
};

function Sentence({ sentence, ui, kind, lang, isOpened, onOpen }: SentenceProps) {
  const textId = useId();
  const { verification, imprecise } = sentence;
  return (
    <li className={`${styles.sentence} ${kindColours(sentence.kind)}`} data-kind={sentence.kind}>
      <p className={styles.head}>
        <Kind kind={sentence.kind}>{kind}</Kind>
        <time className={styles.date} dateTime={sentence.date}>
          {inFull(sentence.date, lang)}
        </time>
      </p>
      <div className={styles.text} id={textId}>
        <Cited html={sentence.text} />
      </div>
      <details
        className={styles.details}
        onToggle={(event) => {
          if (event.currentTarget.open && !isOpened) onOpen();
        }}
      >
        <summary className={styles.summary} aria-describedby={textId} data-opened={isOpened || undefined}>
          <span className={styles.show}>{ui.open}</span>
          <span className={styles.close}>{ui.close}</span>
        </summary>
        <dl className={styles.facts}>
          <dt>{ui.who}</dt>
          <dd>
            <Cited html={sentence.who} />
          </dd>
          <dt>{ui.how}</dt>
          <dd>
            <Known verification={verification}>{ui.verification[verification]}</Known>
            <Cited html={sentence.how} />
          </dd>
          {imprecise !== undefined && (
            <div className={styles.imprecise}>
              <dt>{ui.imprecise}</dt>
              <dd>
                <Cited html={imprecise} />
              </dd>
            </div>
          )}
        </dl>
      </details>
    </li>
  );
}
