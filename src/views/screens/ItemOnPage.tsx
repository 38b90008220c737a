import type { Item } from '../../content/lesson.ts';
import type { Current } from '../../learning/current.ts';
import { ItemForm } from '../items/ItemForm.tsx';
import type { Page, Site } from './site.ts';

type ItemOnPageProps = {
  site: Site;
  /** The page of the step that the item belongs to: it holds the words. */
  page: Page;
  current: Current;
  docket: readonly string[];
};

/** Id of the item's form; its "Check" button stands among the lesson's controls and names it. */
export const itemFormId = (item: Item) => `item-${item.id}`;

/** The item that is asked, wired to the lesson. */
export function ItemOnPage({ site, page, current, docket }: ItemOnPageProps) {
  const { item, step } = current;
  const words = page.step?.items[item.id];
  if (!words) throw new RangeError(`The page '${page.path}' holds no words for the item '${item.id}'.`);
  const screen = page.step?.screens.find(({ id }) => id === words.screen);
  return (
    <ItemForm
      key={item.id}
      id={itemFormId(item)}
      item={item}
      words={words}
      parts={current.parts}
      response={current.response}
      score={current.score}
      hintsShown={current.hintsShown}
      ui={page.ui.check}
      lang={page.lang}
      docket={docket}
      headingLevel={1}
      {...(screen && {
        readAgain: { title: screen.title, href: site.hrefOf({ kind: 'screen', step: step.id, screen: screen.id }) },
      })}
      onChange={(response) => site.send({ type: 'RESPONSE_CHANGED', response })}
      onHint={() => site.send({ type: 'HINT_SHOWN' })}
      onCheck={() => site.send({ type: 'RESPONSE_CHECKED' })}
      onRetry={() => site.send({ type: 'ITEM_RETRIED' })}
    />
  );
}
