/** What a screen reader says of the figures that run on the law. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { composeStories } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as doorStories from '../../../stories/figures/doors/Doors.stories.tsx';
import { ui } from '../../../stories/figures/fixtures.ts';
import * as boardStories from '../../../stories/figures/switchboard/Switchboard.stories.tsx';

const { InHand } = composeStories(doorStories);
const { AllLit } = composeStories(boardStories);

let root: Root;
let stage: HTMLElement;
beforeEach(() => {
  stage = document.createElement('main');
  document.body.replaceChildren(stage);
  document.documentElement.classList.add('js');
  root = createRoot(stage);
});
afterEach(async () => {
  await virtual.stop();
  flushSync(() => root.unmount());
  document.documentElement.classList.remove('js');
});

async function readThrough(drawn: ReactNode): Promise<string[]> {
  flushSync(() => root.render(drawn));
  await virtual.start({ container: stage });
  for (let step = 0; step < 400; step += 1) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === 'end of main') break;
  }
  return virtual.spokenPhraseLog();
}

/** In this order; other phrases may lie between. */
function expectInOrder(log: readonly string[], wanted: readonly string[]): void {
  let from = 0;
  for (const phrase of wanted) {
    const at = log.findIndex((spoken, index) => index >= from && spoken.includes(phrase));
    expect(at, `'${phrase}' after '${log[from - 1] ?? 'the start'}' in:\n${log.join('\n')}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}

it('reads who carries the letter, each door with what it did, and the answer as it comes', async () => {
  const log = await readThrough(<InHand />);
  expectInOrder(log, [
    ui.doors.title,
    `group, ${ui.doors.carrier}`,
    'radio, Members of parliament, checked',
    'radio, A State Party, not checked',
    'button, A State Party refers',
    'button, The Prosecutor begins',
  ]);
  const door = [...document.querySelectorAll('button')].find((button) => button.textContent?.startsWith('The Council'));
  door?.click();
  await expect.poll(async () => (await virtual.spokenPhraseLog()).at(-1)).toContain('fifteen members');
});

it('reads each switch with its label, and each lamp with its word', async () => {
  const log = await readThrough(<AllLit />);
  const words = ui.switchboard;
  expectInOrder(log, [
    words.title,
    'button, Bangladesh and Myanmar, pressed',
    `combobox, ${words.crime}`,
    `combobox, ${words.place}`,
    'radio, The Prosecutor’s own motion',
    'The crime',
    words.lit.met,
    'The place or the person',
    words.lit.met,
    words.within,
  ]);
});
