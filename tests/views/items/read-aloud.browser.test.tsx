import { virtual } from '@guidepup/virtual-screen-reader';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ItemType } from '../../../src/content/lesson.ts';
import { AskedItem } from '../../../stories/items/AskedItem.tsx';
import {
  type Fixture,
  multipleChoice,
  predict,
  shortAnswer,
  singleChoice,
  trueFalse,
} from '../../../stories/items/fixtures.ts';
import { markSentences, match, order, sort } from '../../../stories/items/placed-fixtures.ts';

/** What is heard, in this order; other phrases may lie between. */
type Heard = {
  /** While the item is asked, half of it answered wrongly. */
  asked: readonly string[];
  /** At the moment of the check, without moving. */
  announced: readonly string[];
  /** When the scored item is read. */
  scored: readonly string[];
};

const heard: { [Type in ItemType]: { fixture: Fixture<Type> } & Heard } = {
  'single-choice': {
    fixture: singleChoice,
    asked: [
      'One answer is right.',
      'radio, A referral, checked, position 1, set size 4',
      'radio, A communication, not checked, position 2, set size 4',
    ],
    announced: ['Not right yet.', 'A referral', 'Many signatures do not make a referral.'],
    scored: [
      'radio, A referral, Chosen, and not right, checked, disabled, position 1, set size 4',
      'Only a State Party or the Security Council refers. Many signatures do not make a referral.',
      'link, Article 14(1)',
      'This is the answer',
    ],
  },
  'multiple-choice': {
    fixture: multipleChoice,
    asked: [
      'Several answers can be right.',
      'checkbox, Send the Prosecutor what they know., checked',
      'checkbox, Refer the situation to the Court., checked',
      'checkbox, Write again when new facts turn up., not checked',
    ],
    announced: [
      'Part of it is right.',
      'You judged 2 of 4 rightly.',
      'Anyone may send information.',
      'You gave them a key',
    ],
    scored: [
      'checkbox, Send the Prosecutor what they know., Chosen, and right, checked, disabled',
      'Anyone may send information. The Prosecutor must weigh how serious it is.',
      'Not chosen, and it belongs here',
      'Not chosen, and rightly so',
      'That way is kept for a State that referred, or the Security Council.',
    ],
  },
  'true-false': {
    fixture: trueFalse,
    asked: [
      'radio, True, not checked, position 1, set size 2',
      'radio, False, checked, position 2, set size 2',
      'group, Because',
      'radio, Too few have signed., checked, position 1, set size 3',
    ],
    announced: ['Part of it is right.', 'Right: the number of signatures changes nothing.', 'No number would do'],
    scored: [
      'Right: the number of signatures changes nothing.',
      'No number would do: the Statute counts no signatures.',
    ],
  },
  sort: {
    fixture: sort,
    asked: [
      'No card is left to place.',
      'Can refer',
      '3 cards',
      'button, The UN Security Council, not pressed',
      'Can authorise',
      '0 cards',
    ],
    announced: [
      'Part of it is right.',
      'You placed 3 of 5 rightly.',
      'The European Union',
      'The Union is no State Party',
    ],
    scored: [
      'The European Union',
      'Can refer',
      'Belongs to: Can inform',
      'Not in its place',
      'Each State Party may refer.',
    ],
  },
  order: {
    fixture: order,
    asked: [
      'list, Move each line up or down. You can also drag.',
      'Reasonable basis to proceed',
      'button, Move up: Reasonable basis to proceed, disabled',
      'button, Move down: Reasonable basis to proceed',
    ],
    announced: ['Part of it is right.', 'Out of order: 2 of 4.', 'Substantial grounds to believe'],
    scored: ['Substantial grounds to believe', 'Comes right after “Reasonable grounds to believe”', 'Out of order'],
  },
  match: {
    fixture: match,
    asked: ['Article 66', 'The judges let an investigation begin.', 'combobox, The judges let an investigation begin.'],
    announced: ['Part of it is right.', 'You placed 2 of 3 rightly.', 'It follows on the letter.'],
    scored: [
      'The judges let an investigation begin.',
      'Article 13',
      'Belongs to: Article 15',
      'It follows on the letter.',
    ],
  },
  'mark-sentences': {
    fixture: markSentences,
    asked: [
      'The letter was sent in September.',
      'group, The letter was sent in September.',
      'radio, Claim, checked, position 1, set size 3',
      'radio, Denial, not checked, position 2, set size 3',
    ],
    announced: ['Part of it is right.', 'You judged 2 of 3 rightly.', 'Nobody disputes that it was sent.'],
    scored: [
      'The letter was sent in September.',
      'Claim',
      'Belongs to: Neither',
      'Not in its place',
      'Nobody disputes that it was sent.',
    ],
  },
  predict: {
    fixture: predict,
    asked: ['radio, Nothing at all, checked, position 3, set size 3', 'slider, How sure are you?'],
    announced: ['Your prediction is kept.', 'Nothing at all', 'Watch where letters go.'],
    scored: ['Watch where letters go.'],
  },
  'short-answer': {
    fixture: shortAnswer,
    asked: ['textbox, Your answer: 1 July, 1998, Write your answer.'],
    announced: ['Not right yet.', '1998', 'In 1998 the Statute was adopted.'],
    scored: ['In 1998 the Statute was adopted. It entered into force four years later.', 'The answer', '2002'],
  },
};

let root: Root;
let container: HTMLElement;
beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
});
afterEach(async () => {
  await virtual.stop();
  root.unmount();
  container.remove();
});

/** Every phrase from the first to the last, as a reader hears them who moves on and on. */
async function readToTheEnd(): Promise<readonly string[]> {
  const phrases: string[] = [];
  await virtual.start({ container });
  do {
    phrases.push(await virtual.lastSpokenPhrase());
    await virtual.next();
  } while (!phrases.at(-1)?.startsWith('end of main') && phrases.length < 300);
  return phrases;
}

/** Each of `expected` begins a phrase that is spoken, none before the one that precedes it. */
function expectInOrder(phrases: readonly string[], expected: readonly string[]) {
  let from = 0;
  for (const wanted of expected) {
    const at = phrases.findIndex((phrase, index) => index >= from && phrase.startsWith(wanted));
    expect(at, `“${wanted}” should be read after phrase ${from} of:\n${phrases.join('\n')}`).toBeGreaterThanOrEqual(
      from,
    );
    from = at + 1;
  }
}

it.each(Object.entries(heard))(
  '%s: is heard from stem to feedback',
  async (_, { fixture, asked, announced, scored }) => {
    const { item, words, parts, partly, wrong } = fixture;
    const { response, score } = item.type === 'single-choice' ? wrong : partly;
    flushSync(() =>
      root.render(
        <AskedItem
          item={item}
          words={words}
          parts={parts}
          response={response}
          scoreOnCheck={score}
          onCheck={() => {}}
        />,
      ),
    );
    // The code of some types comes late.
    await expect.poll(() => container.querySelector('form :is(ul, ol)')).not.toBeNull();
    const stem = ['form, ', `heading, ${words.stem}, level 1`];
    expectInOrder(await readToTheEnd(), [...stem, ...asked, 'button, Show a hint', 'button, Check']);

    await virtual.clearSpokenPhraseLog();
    const check = container.querySelector<HTMLElement>('[type=submit]');
    flushSync(() => check?.click());
    await expect.poll(() => virtual.spokenPhraseLog()).toContainEqual(expect.stringMatching(/^polite: /));
    const announcement = (await virtual.spokenPhraseLog()).findLast((phrase) => phrase.startsWith('polite: ')) ?? '';
    const places = announced.map((phrase) => announcement.indexOf(phrase));
    expect(places, announcement).not.toContain(-1);
    expect(places, announcement).toEqual(places.toSorted((a, b) => a - b));

    await virtual.stop();
    const again = ['Why this is so', 'button, Answer it once more', 'link, Read “Three doors” again'];
    expectInOrder(await readToTheEnd(), [...stem, 'status', announced[0] ?? '', ...scored, ...again]);
  },
);
