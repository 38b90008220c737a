import type { Meta } from '@storybook/react-vite';
import { Fragment } from 'react';
import { expect, waitFor } from 'storybook/test';
import { App } from '../../src/views/screens/App.tsx';
import { loadScreen } from '../../src/views/screens/screens.ts';
import { pageOf } from '../screens/pages.tsx';
import { staged } from '../screens/Stage.tsx';
import { sceneOf } from './scene.ts';

/** `state` is named as `states.ts` names it. */
export type AtState = { state: string };

/** On a busy machine code takes its time. */
const patience = { timeout: 5000 };

const onStage = staged(({ site }) => <App site={site} />);

/** The whole page in one state of the lesson machine. */
export const atState = {
  parameters: onStage.parameters,
  loaders: [({ args: { state = '' } }) => loadScreen(pageOf(sceneOf(state).page).kind)],
  render: ({ state }, context) => <Fragment key={state}>{onStage.render({ scene: sceneOf(state) }, context)}</Fragment>,
  play: async ({ canvas, canvasElement, args }) => {
    await expect(await canvas.findByRole('heading', { level: 1 })).toBeVisible();
    const isItem = args.state.split('/').length > 2;
    // The view of an item comes in a chunk of its own; until then its place is kept.
    if (isItem)
      await waitFor(() => expect(canvasElement.querySelector('form [class*="waiting"]')).toBeNull(), patience);
  },
} satisfies Meta<AtState>;
