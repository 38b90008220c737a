import { useState } from 'react';
import type { UiWords } from '../../content/lesson.ts';
import { Button } from '../ui/Button.tsx';
import { fill } from '../ui/message.ts';
import styles from './Downloads.module.css';

type TakeWords = Pick<UiWords['teach']['take'], 'save' | 'making' | 'saved' | 'failed'>;

export type DownloadsProps<Kind extends string> = {
  ui: TakeWords;
  title: string;
  intro: string;
  files: readonly { kind: Kind; title: string; text: string }[];
  /** Makes and saves the file: its name, and what is to be said of what it does not hold. */
  onSave: (kind: Kind) => Promise<{ name: string; notes: readonly string[] }>;
};

type Said =
  | { kind: string; state: 'making' | 'failed' }
  | { kind: string; state: 'saved'; name: string; notes: readonly string[] };

/** Files that a teacher can take: what each is for, and, once it is saved, what it leaves out. */
export function Downloads<Kind extends string>({ ui, title, intro, files, onSave }: DownloadsProps<Kind>) {
  const [said, setSaid] = useState<Said | null>(null);
  const save = async (kind: Kind) => {
    setSaid({ kind, state: 'making' });
    const made = await onSave(kind).catch(() => null); // the network is gone: the next press tries again
    setSaid(made ? { kind, state: 'saved', ...made } : { kind, state: 'failed' });
  };
  return (
    <div className={styles.downloads}>
      <h3>{title}</h3>
      <p className={styles.intro}>{intro}</p>
      <ul>
        {files.map((file) => (
          <li key={file.kind}>
            <h4>{file.title}</h4>
            <p>{file.text}</p>
            <Button kind="quiet" waiting={said?.state === 'making'} onClick={() => void save(file.kind)}>
              {fill(ui.save, { title: file.title })}
            </Button>
            <div role="status" className={styles.said}>
              {said?.kind === file.kind && <Told ui={ui} said={said} />}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Told({ ui, said }: { ui: TakeWords; said: Said }) {
  if (said.state !== 'saved') return <p>{said.state === 'making' ? ui.making : ui.failed}</p>;
  return (
    <>
      <p>{fill(ui.saved, { name: said.name })}</p>
      {said.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}
