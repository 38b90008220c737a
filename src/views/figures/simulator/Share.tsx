import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from './Field.tsx';
import type { Teller } from './teller.ts';

export type ShareProps = {
  teller: Teller;
  /** The page's address with the path in it. */
  link: string;
  /** False where the browser does not let it be copied. */
  onCopy: (text: string) => Promise<boolean>;
};

/** The link to a path: copied where the browser allows it, else shown to be copied by hand. */
export function Share({ teller: { labels }, link, onCopy }: ShareProps) {
  const [copied, setCopied] = useState<{ link: string; isDone: boolean } | null>(null);
  const isCurrent = copied?.link === link;
  return (
    <>
      <Button kind="quiet" onClick={async () => setCopied({ link, isDone: await onCopy(link) })}>
        {labels.share}
      </Button>
      <div role="status">
        {isCurrent &&
          (copied.isDone ? (
            labels.copied
          ) : (
            <Field label={labels.copyThis}>{(id) => <input id={id} readOnly value={link} />}</Field>
          ))}
      </div>
    </>
  );
}
