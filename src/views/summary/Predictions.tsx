import { useId } from 'react';
import type { Html } from '../../content/lesson.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './Predictions.module.css';

export type Prediction = { answer: Html; confidence: number };
export type PredictionsProps = {
  /** The stem of the item: what was asked both times. */
  question: Html;
  then: Prediction | null;
  now: Prediction | null;
  /** `then` "You, in step 1", `now` "You, now", `guess` and `certain` the ends of the scale. */
  words: { then: string; now: string; notPredicted: string; guess: string; certain: string };
  /** Such as "70 % sure". */
  sure: (confidence: number) => string;
};

/** What the learner expected of the letter, in the first step and at the end, each with how sure it felt. */
export function Predictions({ question, then, now, words, sure }: PredictionsProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>
        <Prose html={question} />
      </h2>
      <div className={styles.pair}>
        <Answer title={words.then} prediction={then} words={words} sure={sure} />
        <Answer title={words.now} prediction={now} before={then?.confidence} words={words} sure={sure} isNow />
      </div>
    </section>
  );
}

type AnswerProps = Pick<PredictionsProps, 'words' | 'sure'> & {
  title: string;
  prediction: Prediction | null;
  before?: number | undefined;
  isNow?: boolean;
};

function Answer({ title, prediction, before, words, sure, isNow = false }: AnswerProps) {
  return (
    <div className={styles.answer} data-now={isNow || undefined}>
      <h3>{title}</h3>
      {prediction ? (
        <>
          <Prose as="p" className={styles.text} html={prediction.answer} />
          <p className={styles.sure}>{sure(prediction.confidence)}</p>
          <Scale value={prediction.confidence} before={before} />
          <p className={styles.ends} aria-hidden="true">
            <span>{words.guess}</span>
            <span>{words.certain}</span>
          </p>
        </>
      ) : (
        <p className={styles.none}>{words.notPredicted}</p>
      )}
    </div>
  );
}

/** From 0 at the left of the line to 100 at its right; the words above say the same. */
function Scale({ value, before }: { value: number; before: number | undefined }) {
  return (
    <svg className={styles.scale} viewBox="0 0 400 16" aria-hidden="true">
      <path d="M8 8h384" className={styles.track} />
      {before !== undefined && (
        <>
          <path d={`M${place(before)} 8H${place(value)}`} className={styles.way} />
          <circle cx={place(before)} cy="8" r="6" className={styles.before} />
        </>
      )}
      <circle cx={place(value)} cy="8" r="7" className={styles.dot} />
    </svg>
  );
}

const place = (confidence: number) => 8 + (384 * confidence) / 100;
