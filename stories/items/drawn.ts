import { expect, waitFor } from 'storybook/test';

/** Waits for the view of an item: the code of some types comes late. */
export const drawn = ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> =>
  waitFor(() => expect(canvasElement.querySelector('form :is(ul, ol)')).not.toBeNull());
