import { useState } from 'react';
import type { UiWords } from '../../content/lesson.ts';
import { Button } from '../ui/Button.tsx';
import { CodeField } from '../ui/CodeField.tsx';
import { fill } from '../ui/message.ts';
import styles from './Snippet.module.css';

export type SnippetProps = {
  ui: UiWords['teach']['embed'];
  title: string;
  /** Where it works. */
  note: string;
  code: string;
  /** @returns false where the browser does not let it */
  onCopy: (code: string) => Promise<boolean>;
};

/** A text to paste into a course, with where it works. It can be copied by hand too: focus selects it. */
export function Snippet({ ui, title, note, code, onCopy }: SnippetProps) {
  const [copied, setCopied] = useState<{ code: string; isCopied: boolean } | null>(null);
  // What was said of another text no longer holds.
  const said = copied?.code === code ? copied : null;
  const copy = async () => setCopied({ code, isCopied: await onCopy(code) });
  return (
    <div className={styles.snippet}>
      <h3>{title}</h3>
      <p>{note}</p>
      <CodeField
        readOnly
        rows={Math.min(9, Math.ceil(code.length / 40) + 1)}
        value={code}
        aria-label={title}
        dir="ltr"
      />
      <Button kind="quiet" onClick={copy}>
        {fill(ui.copy, { title })}
      </Button>
      <p role="status" className={styles.said}>
        {said && (said.isCopied ? ui.copied : ui.notCopied)}
      </p>
    </div>
  );
}
