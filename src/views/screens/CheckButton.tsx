import type { KeyboardEvent, MouseEvent } from 'react';
import type { Current } from '../../learning/current.ts';
import { Button } from '../ui/Button.tsx';
import { counted } from '../ui/message.ts';
import { itemFormId } from './ItemOnPage.tsx';
import type { Page } from './site.ts';

export type CheckButtonProps = {
  page: Page;
  current: Current;
  /** Where the same button leads once the item is scored. */
  next: { title: string; onNext: () => void };
};

/** A key held down would go on past the feedback that it asked for. */
const onceAPress = (event: KeyboardEvent) => {
  if (event.repeat) event.preventDefault();
};

/**
 * "Check", or what is still missing before the item can be checked; then the way on. It stays one button all along, so
 * that whoever pressed it keeps the focus.
 */
export function CheckButton({ page, current, next }: CheckButtonProps) {
  const missing = missingInWords(page, current);
  const isScored = current.score !== null;
  const goOn = (event: MouseEvent) => {
    event.preventDefault(); // by the time the browser acts on the press, this is the next item's "Check"
    next.onNext();
  };
  return (
    <Button
      kind="primary"
      onKeyDown={onceAPress}
      waiting={missing !== null}
      {...(isScored
        ? { icon: 'next', iconAt: 'end', onClick: goOn }
        : { type: 'submit', form: itemFormId(current.item) })}
    >
      {isScored ? next.title : (missing ?? page.ui.check.check)}
    </Button>
  );
}

function missingInWords({ ui, lang }: Page, { missing }: Current): string | null {
  if (!missing) return null;
  const words = ui.check.missing[missing.part];
  return typeof words === 'string' ? words : counted(words, missing.count, lang);
}
