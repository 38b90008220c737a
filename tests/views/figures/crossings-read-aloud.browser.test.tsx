/** What a screen reader says of the crossings of a border. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { composeStories } from '@storybook/react-vite';
import { expect, it } from 'vitest';
import { crossings } from '../../../stories/figures/council-fixtures.ts';
import * as drawnStories from '../../../stories/figures/crossings/Crossings.stories.tsx';
import * as wiredStories from '../../../stories/screens/Figure.stories.tsx';
import { expectInOrder, stageAloud } from './aloud.fixture.ts';

const { OutOfAStateParty, NoPartInAStateParty } = composeStories(drawnStories);
const { Crossings } = composeStories(wiredStories);
const { container, draw, readToTheEnd } = stageAloud();
const { ui } = crossings;

it('reads which crossing lies there, whose states are parties, where the crime begins and ends, and what follows', async () => {
  draw(<OutOfAStateParty />);
  expectInOrder(await readToTheEnd(), [
    ui.title,
    `group, ${ui.pick}`,
    'radio, Tajikistan to China, checked',
    'Tajikistan',
    ui.party,
    'China',
    ui.notParty,
    `group, ${ui.beginsIn}`,
    'radio, Tajikistan, checked',
    `group, ${ui.endsIn}`,
    'radio, China, checked',
    'a part lies in Tajikistan, a State Party',
  ]);
});

it('says who puts the crime like this, both sides by their names', async () => {
  draw(<NoPartInAStateParty />);
  const phrases = await readToTheEnd();
  expectInOrder(phrases, ['no part lies in a State Party', 'The Office of the Prosecutor']);
  expect(phrases.some((phrase) => phrase.includes('The senders of the complaint'))).toBe(true);
});

it('says at once what a move of the crime changes', async () => {
  draw(<Crossings />);
  await expect.poll(() => container().querySelectorAll('input').length).toBeGreaterThan(3);
  await virtual.start({ container: container() });
  await virtual.clearSpokenPhraseLog();
  const begins = [...container().querySelectorAll('fieldset')].find(
    (group) => group.querySelector('legend')?.textContent === ui.endsIn,
  );
  begins?.querySelectorAll('input')[0]?.click();
  await expect
    .poll(async () => (await virtual.spokenPhraseLog()).join('\n'))
    .toContain('no part lies in a State Party');
});
