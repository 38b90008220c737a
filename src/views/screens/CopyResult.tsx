import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { resultInWords } from './result-of.ts';
import styles from './SummaryScreen.module.css';
import type { Site, View } from './site.ts';

/** The result as text for the teacher: copied where the browser allows it, else shown to be copied by hand. */
export function CopyResult({ site, view, name = '' }: { site: Site; view: View; name?: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const { summary } = view.page.ui;
  const { text } = resultInWords(view, name);
  return (
    <>
      <Button kind="quiet" onClick={async () => setState((await site.copy(text)) ? 'copied' : 'shown')}>
        {summary.copy}
      </Button>
      <div role="status">
        {state === 'copied' && summary.copied}
        {state === 'shown' && (
          <textarea readOnly rows={10} className={styles.result} value={text} aria-label={summary.copy} />
        )}
      </div>
    </>
  );
}
