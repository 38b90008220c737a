import { expect, it } from 'vitest';
import { type Edit, filesWith, findingsWith } from '../small-lesson.ts';

const items = 'steps/the-post/items.yaml';
const step = 'steps/the-post/step.yaml';

it.each<[string, Edit, string]>([
  [
    'an item without a right answer',
    [items, '{ id: information, isKey: true }', '{ id: information, misconception: letter-is-an-order }'],
    `${items}:7:3: item 'what-it-is' has no right answer: write 'isKey: true' at the right one of its options`,
  ],
  [
    'a single choice with two right answers',
    [items, '- { id: order, misconception: letter-is-an-order }', '- { id: order, isKey: true }'],
    `${items}:7:3: item 'what-it-is' has 2 right answers, and a single-choice item has one: leave 'isKey: true' at one of its options, or write 'type: multiple-choice'`,
  ],
  [
    'a judgement with two right reasons',
    [items, '- { id: must-act, misconception: letter-is-an-order }', '- { id: must-act, isKey: true }'],
    `${items}:29:3: item 'letter-starts' has 2 right answers, and a true-false item has one: leave 'isKey: true' at one of its reasons`,
  ],
  [
    'a short answer without a right one',
    [items, '{ id: fifteen, isKey: true }', '{ id: fifteen, misconception: letter-is-an-order }'],
    `${items}:94:3: item 'which-article' has no right answer: write 'isKey: true' at the right one of its answers`,
  ],
  [
    'a multiple choice in which all is right',
    [items, '- { id: parliament, misconception: letter-is-an-order }', '- { id: parliament, isKey: true }'],
    `${items}:17:3: item 'who-refers' has no distractor: write at least one option without isKey, with its misconception`,
  ],
  [
    'a distractor without misconception',
    [items, '- { id: thirteen, misconception: letter-is-an-order }', '- { id: thirteen }'],
    `${items}:96:7: distractor 'thirteen' has no misconception: write 'misconception: …' with an id of misconceptions.yaml, or 'isKey: true'`,
  ],
  [
    'a card without misconception',
    [items, 'category: informs, misconception: letter-is-a-verdict', 'category: informs'],
    `${items}:43:7: 'misconception' is missing: write 'misconception: …' with an id of misconceptions.yaml`,
  ],
  [
    'a number that is missing',
    [items, 'isKey: true, value: 3', 'isKey: true'],
    `${items}:105:7: answer 'three' has no number: write 'value: …' with the number, or 'kind: word' at the item`,
  ],
  [
    'a number where a word is asked',
    [items, '{ id: fifteen, isKey: true }', '{ id: fifteen, isKey: true, value: 15 }'],
    `${items}:95:7: answer 'fifteen' has a number and its item takes a word: remove 'value', or write 'kind: number' at the item`,
  ],
  [
    'an objective that no item tests',
    [step, '  - name-who-acts\n', '  - name-who-acts\n  - tell-a-case\n'],
    `${step}:6:5: no item tests the objective 'tell-a-case': write an item with 'objective: tell-a-case', or remove the objective`,
  ],
])('finds %s', (_name, edit, expected) => {
  expect(findingsWith(edit)).toContain(expected);
});

it('finds a step with fewer than six items', () => {
  const bank = filesWith().read(items) ?? '';
  const five = bank.slice(0, bank.indexOf('- id: who-does-what'));
  expect(findingsWith([items, '', five])).toContain(
    `${items}:1:1: step 'the-post' has 5 items: write at least 6, so that a second try can draw others`,
  );
});

it('takes no prediction for a test of an objective', () => {
  const edits: Edit[] = [
    [step, '  - name-who-acts\n', '  - name-who-acts\n  - guess\n'],
    [items, 'predict\n  objective: tell-a-letter', 'predict\n  objective: guess'],
    ['en/steps/the-post.md', 'objectives:\n', 'objectives:\n  guess: You can guess.\n'],
  ];
  expect(findingsWith(...edits)).toEqual([
    `${step}:6:5: no item tests the objective 'guess': write an item with 'objective: guess', or remove the objective`,
  ]);
});
