import { useId, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { CodeField } from '../ui/CodeField.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './Keeping.module.css';
import type { KeepingProps } from './Keeping.tsx';

export type ProgressCodeProps = Pick<KeepingProps, 'code' | 'onTake' | 'onCopy'> & {
  words: KeepingProps['words']['code'];
};
type Said = 'copied' | 'notCopied' | 'taken' | 'notTaken';

/** Progress as one line to take along, and a field for one that was kept. It is made when it is opened. */
export function ProgressCode({ words, code, onTake, onCopy }: ProgressCodeProps) {
  const [own, setOwn] = useState('');
  const [kept, setKept] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const id = useId();
  const renew = () => setOwn(code());
  const copy = async () => {
    const now = code(); // what was answered since it was opened is in it, too
    setOwn(now);
    setSaid((await onCopy(now)) ? 'copied' : 'notCopied');
  };
  const take = () => {
    setSaid(onTake(kept) ? 'taken' : 'notTaken');
    renew();
  };
  return (
    <div className={styles.code}>
      <Disclosure summary={words.title} onToggle={renew}>
        <p>{words.text}</p>
        <label htmlFor={`${id}-own`}>{words.own}</label>
        <CodeField id={`${id}-own`} readOnly rows={3} dir="ltr" value={own} />
        <Button kind="quiet" onClick={copy}>
          {words.copy}
        </Button>
        <label htmlFor={`${id}-kept`}>{words.paste}</label>
        <CodeField
          id={`${id}-kept`}
          rows={3}
          dir="ltr"
          autoComplete="off"
          value={kept}
          aria-describedby={`${id}-said`}
          aria-invalid={said === 'notTaken'}
          onChange={({ target }) => setKept(target.value)}
        />
        <Button kind="quiet" waiting={kept.trim() === ''} onClick={take}>
          {words.take}
        </Button>
        <p id={`${id}-said`} role="status" className={styles.said}>
          {said && words[said]}
        </p>
      </Disclosure>
    </div>
  );
}
