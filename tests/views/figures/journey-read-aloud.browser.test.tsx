/** What a screen reader says of the letter's journey: the record as such, and what is tried as what has not happened. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { composeStories } from '@storybook/react-vite';
import { expect, it } from 'vitest';
import { counted } from '../../../src/views/ui/message.ts';
import { words } from '../../../stories/figures/chart/fixtures.ts';
import { ui } from '../../../stories/figures/fixtures.ts';
import * as stories from '../../../stories/figures/journey/Journey.stories.tsx';
import { stageAloud } from './aloud.fixture.ts';

const { Answered, NotSent, Trying } = composeStories(stories);
const { container, draw, readToTheEnd } = stageAloud();
const spoken = (phrases: readonly string[]) => phrases.join('\n');

it('reads how far the record has come, its last event, and what could come next', async () => {
  draw(<Answered />);
  const text = spoken(await readToTheEnd());
  expect(text).toContain(ui.journey.title);
  expect(text).toContain(counted(ui.journey.at, 2, 'en', { total: 6 }));
  expect(text).toContain('no basis to proceed');
  expect(text).toContain(ui.journey.could);
  expect(text).not.toContain('write for the third time');
  expect(text).not.toContain(ui.journey.trying);
});

it('says of what is tried that it has not happened', async () => {
  draw(<Trying />);
  expect(spoken(await readToTheEnd())).toContain(ui.journey.trying);
});

it('says at once to what stage the letter has come', async () => {
  draw(<NotSent />);
  await virtual.start({ container: container() });
  await virtual.clearSpokenPhraseLog();
  [...container().querySelectorAll('button')].find(({ textContent }) => textContent === ui.journey.begin)?.click();
  await expect.poll(async () => spoken(await virtual.spokenPhraseLog())).toContain(words.law.stages.communication.name);
});
