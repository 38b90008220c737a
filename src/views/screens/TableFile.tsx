import { useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { fileAddress } from './teach/file.ts';

export type TableFileProps = { name: string; rows: readonly (readonly string[])[]; children: string };

/** A link that saves rows as CSV; it comes when its code is there. */
export function TableFile({ name, rows, children }: TableFileProps) {
  const [text, setText] = useState<string | null>(null);
  const key = JSON.stringify(rows);
  useEffect(() => {
    let isCurrent = true;
    // Parsed again from the key, so that the same rows are not written twice.
    void import('./teach/csv.ts').then(({ toCsv }) => isCurrent && setText(toCsv(JSON.parse(key) as string[][])));
    return () => {
      isCurrent = false;
    };
  }, [key]);
  if (text === null) return null;
  return (
    <Button kind="quiet" href={fileAddress(text, 'text/csv')} download={name}>
      {children}
    </Button>
  );
}
