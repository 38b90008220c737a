import { useState } from 'react';

export type DayProps = { id: string; day: string; className?: string | undefined; onSet: (day: string) => void };

/** The browser's own field for a day. While a day is being typed it is none yet, and the last whole one holds. */
export function Day({ id, day, className, onSet }: DayProps) {
  const [typed, setTyped] = useState(day);
  const [shown, setShown] = useState(day);
  if (shown !== day) {
    setShown(day);
    setTyped(day);
  }
  return (
    <input
      id={id}
      type="date"
      className={className}
      value={typed}
      onChange={({ target: { value } }) => {
        setTyped(value);
        if (value !== '') onSet(value);
      }}
    />
  );
}
