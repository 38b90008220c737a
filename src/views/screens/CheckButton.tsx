import type { Current } from '../../learning/current.ts';
import { Button } from '../ui/Button.tsx';
import { counted } from '../ui/message.ts';
import { itemFormId } from './ItemOnPage.tsx';
import type { Page } from './site.ts';

/** "Check", or what is still missing before the item can be checked. */
export function CheckButton({ page, current }: { page: Page; current: Current }) {
  const missing = missingInWords(page, current);
  return (
    <Button kind="primary" type="submit" form={itemFormId(current.item)} waiting={missing !== null}>
      {missing ?? page.ui.check.check}
    </Button>
  );
}

function missingInWords({ ui, lang }: Page, { missing }: Current): string | null {
  if (!missing) return null;
  const words = ui.check.missing[missing.part];
  return typeof words === 'string' ? words : counted(words, missing.count, lang);
}
