import { useId } from 'react';
import { fill } from '../ui/message.ts';
import { Choices } from './Choices.tsx';
import styles from './Predict.module.css';
import type { ItemViewProps } from './view-props.ts';

/** What the learner expects, and how sure they are. Nothing here is right or wrong. */
export function Predict({ words, parts, response, onChange, ...rest }: ItemViewProps<'predict'>) {
  const id = useId();
  const { score, ui } = rest;
  const value = fill(ui.confidenceValue, { percent: response.confidence });
  const setConfidence = (confidence: number) => score === null && onChange({ ...response, confidence });
  return (
    <>
      <Choices
        {...rest}
        kind="radio"
        order={parts}
        words={words.options}
        chosen={response.chosen === null ? [] : [response.chosen]}
        shown={[]}
        onToggle={(chosen) => onChange({ ...response, chosen })}
      />
      <div className={styles.confidence}>
        <label htmlFor={id}>{ui.confidence}</label>
        <output htmlFor={id} aria-hidden="true">
          {value}
        </output>
        <input
          id={id}
          className={styles.range}
          type="range"
          min={0}
          max={100}
          step={10}
          value={response.confidence}
          aria-valuetext={value}
          aria-disabled={score !== null || undefined}
          onChange={(event) => setConfidence(event.currentTarget.valueAsNumber)}
        />
        <span className={styles.end}>{ui.guess}</span>
        <span className={styles.end}>{ui.certain}</span>
      </div>
    </>
  );
}
