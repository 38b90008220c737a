import { useId } from 'react';
import styles from './Segments.module.css';

export type SegmentsProps<Name extends string> = {
  label: string;
  options: readonly (readonly [name: Name, word: string])[];
  chosen: Name;
  onChoose: (name: Name) => void;
};

/** A few ways to see the same thing, side by side; one of them is chosen. */
export function Segments<Name extends string>({ label, options, chosen, onChoose }: SegmentsProps<Name>) {
  const name = useId();
  return (
    <fieldset className={styles.segments}>
      <legend className="sr">{label}</legend>
      {options.map(([option, word]) => (
        <label key={option} className={styles.segment}>
          <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
          {word}
        </label>
      ))}
    </fieldset>
  );
}
