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
  /** Whether the last press of all copied this text; `null` where it was not asked for, or is another by now. */
  isCopied: boolean | null;
  onCopy: () => void;
};

/** A text to paste into a course, with where it works. It can be copied by hand too: focus selects it. */
export function Snippet({ ui, title, note, code, isCopied, onCopy }: SnippetProps) {
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
      <Button kind="quiet" onClick={onCopy}>
        {fill(ui.copy, { title })}
      </Button>
      <p role="status" className={styles.said}>
        {isCopied !== null && (isCopied ? ui.copied : ui.notCopied)}
      </p>
    </div>
  );
}
