import { useId, useState } from 'react';
import { columns, rowsOf } from '../../learning/teach/result-rows.ts';
import { Button } from '../ui/Button.tsx';
import { CopyResult } from './CopyResult.tsx';
import { resultInWords } from './result-of.ts';
import type { Site, View } from './site.ts';
import { TableFile } from './TableFile.tsx';
import styles from './TakeResult.module.css';
import { fileAddress, fileName } from './teach/file.ts';

/** The result for the teacher where no course system asks for it: a file to read, a table, or text to paste. */
export function TakeResult({ site, view }: { site: Site; view: View }) {
  const [name, setName] = useState('');
  const id = useId();
  const { takeAway } = view.page.ui.summary;
  if (!view.isReady) return <CopyResult site={site} view={view} />;
  const { result, text } = resultInWords(view, name);
  const named = (ending: 'txt' | 'csv') => fileName([result.lesson, result.name], ending);
  return (
    <>
      <div className={styles.name}>
        <label htmlFor={id}>{takeAway.name}</label>
        <input
          id={id}
          type="text"
          autoComplete="name"
          maxLength={100}
          value={name}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => setName(target.value)}
        />
        <p id={`${id}-note`}>{takeAway.nameNote}</p>
      </div>
      <Button kind="quiet" href={fileAddress(text, 'text/plain')} download={named('txt')}>
        {takeAway.text}
      </Button>
      <TableFile name={named('csv')} rows={[columns, ...rowsOf(result)]}>
        {takeAway.table}
      </TableFile>
      <CopyResult key={name} site={site} view={view} name={name} />
    </>
  );
}
