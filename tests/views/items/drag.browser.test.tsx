import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ItemType } from '../../../src/content/lesson.ts';
import type { Response } from '../../../src/learning/responses.ts';
import { AskedItem } from '../../../stories/items/AskedItem.tsx';
import type { Fixture } from '../../../stories/items/fixtures.ts';
import { match, order, sort } from '../../../stories/items/placed-fixtures.ts';

/** Shows the item, drags a part to a place once dragging is there, and gives back what is then checked. */
async function dragged<T extends ItemType>(fixture: Fixture<T>, part: string, place: string): Promise<Response> {
  const { item, words, parts, empty, right } = fixture;
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  const checked: Response[] = [];
  flushSync(() =>
    root.render(
      <AskedItem
        item={item}
        words={words}
        parts={parts}
        response={empty}
        scoreOnCheck={right.score}
        onCheck={(response) => checked.push(response)}
      />,
    ),
  );
  // The code of these types comes late.
  await expect.poll(() => container.querySelector(`[data-drag='${part}']`)).not.toBeNull();
  const find = (selector: string) => {
    const element = container.querySelector(selector);
    if (!element) throw new RangeError(`Nothing on the page is ${selector}.`);
    return element;
  };
  await userEvent.hover(find(`[data-drag='${part}']`));
  await expect.poll(() => container.querySelector('[draggable=true]')).not.toBeNull();
  await userEvent.dragAndDrop(find(`[data-drag='${part}']`), find(`[data-drop='${place}']`));
  await page.getByRole('button', { name: 'Check' }).click();
  return checked[0] ?? empty;
}

it('lets a card be dragged into its category', async () => {
  expect(await dragged(sort, 'council', 'refer')).toEqual({ placed: { council: 'refer' } });
});

it('lets an entry be dragged to the position of another', async () => {
  expect(await dragged(order, 'doubt', 'substantial')).toEqual({
    sequence: ['grounds', 'basis', 'substantial', 'doubt'],
  });
});

it('lets a target be dragged to its prompt', async () => {
  expect(await dragged(match, 'a15', 'authorise')).toEqual({ matched: { authorise: 'a15' } });
});
