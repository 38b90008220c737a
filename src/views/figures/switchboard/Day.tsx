import { useState } from 'react';

export type DayProps = {
  id: string;
  /** `null` while none is set. */
  day: string | null;
  className?: string | undefined;
  onSet: (day: string | null) => void;
};

/** The browser's own field for a day. Emptied, or half typed, it holds none. */
export function Day({ id, day, className, onSet }: DayProps) {
  const [typed, setTyped] = useState(day ?? '');
  const [shown, setShown] = useState(day);
  if (shown !== day) {
    setShown(day);
    setTyped(day ?? '');
  }
  return (
    <input
      id={id}
      type="date"
      className={className}
      value={typed}
      // A year has four figures: of more the law knows no day.
      max="9999-12-31"
      onChange={({ target: { value } }) => {
        setTyped(value);
        onSet(value === '' ? null : value);
      }}
    />
  );
}
