import { useId } from 'react';
import styles from './Pick.module.css';

export type PickProps<Id extends string> = {
  /** What is chosen. */
  legend: string;
  isLegendHidden?: boolean;
  options: readonly { id: Id; name: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
};

/** A few things of which one lies in the figure: native radio buttons that look like tabs of a folder. */
export function Pick<Id extends string>({ legend, isLegendHidden = false, options, chosen, onChoose }: PickProps<Id>) {
  const group = useId();
  return (
    <fieldset className={styles.pick}>
      <legend className={isLegendHidden ? 'sr' : styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {options.map(({ id, name }) => (
          <label key={id} className={styles.option}>
            <input
              className={styles.input}
              type="radio"
              name={group}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
