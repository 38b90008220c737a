import { useId } from 'react';
import styles from './Switchboard.module.css';

export type SelectProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onSet: (value: Value) => void;
};

/** One switch with many places: the browser's own list box, under its label. */
export function Select<Value extends string>({ label, value, options, onSet }: SelectProps<Value>) {
  const id = useId();
  return (
    <div className={styles.switch}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.control}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onSet(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
