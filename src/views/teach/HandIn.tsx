import { type DragEvent, useId, useState } from 'react';
import type { UiWords } from '../../content/lesson.ts';
import { Button } from '../ui/Button.tsx';
import { CodeField } from '../ui/CodeField.tsx';
import styles from './HandIn.module.css';

export type HandInProps = {
  ui: UiWords['teach']['results'];
  onFiles: (files: readonly File[]) => void;
  onPaste: (text: string) => void;
};

/** Where results are put in: chosen, dropped or pasted. Dropping is never the only way. */
export function HandIn({ ui, onFiles, onPaste }: HandInProps) {
  const [text, setText] = useState('');
  const [isOver, setIsOver] = useState(false);
  const id = useId();
  const over = (event: DragEvent) => {
    event.preventDefault(); // else the browser would open the file in place of the page
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  const add = () => {
    onPaste(text);
    setText('');
  };
  return (
    <fieldset
      className={styles.handIn}
      data-over={isOver || undefined}
      aria-label={ui.title}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label className={styles.file}>
        <span>{ui.choose}</span>
        <input
          type="file"
          multiple
          accept=".txt,.csv,text/plain,text/csv"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            target.value = ''; // so that the same file can be chosen again
          }}
        />
      </label>
      <p>{ui.drop}</p>
      <label htmlFor={id}>{ui.paste}</label>
      <CodeField id={id} rows={5} value={text} onChange={({ target }) => setText(target.value)} />
      <Button kind="quiet" waiting={text.trim() === ''} onClick={add}>
        {ui.add}
      </Button>
    </fieldset>
  );
}
