import { describe, expect, it } from 'vitest';
import { type Edit, findingsWith } from '../small-lesson.ts';

const items = 'steps/the-post/items.yaml';
const words = 'en/items/the-post.yaml';

describe('an item that is half written', () => {
  it('is told all that it lacks, in its keys and in its words', () => {
    const found = findingsWith(
      [items, '  objective: tell-a-letter\n  screen: a-letter\n  articles', '  screen: a-leter\n  articles'],
      [
        items,
        '{ id: order, misconception: letter-is-an-order }\n    - { id: verdict',
        '{ id: order }\n    - { id: verdict',
      ],
      [words, '  hints: [Look at the first screen., Think of what it can do by itself.]\n', ''],
      [words, '    verdict: { text: Proof of a crime, feedback: A letter proves nothing by itself. }\n', ''],
    ).join('\n');
    for (const finding of [
      "'objective' is missing",
      "unknown screen 'a-leter'",
      "distractor 'order' has no misconception",
      "'hints' is missing",
      "option 'verdict' has no words",
    ])
      expect(found).toContain(finding);
  });
  it('does not have parts told as unknown that are only written wrongly', () => {
    const found = findingsWith([items, 'categories: [refers, informs]', 'categories: [Refers, informs]']);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("entry 1 of 'categories' is not kebab-case");
  });
});

it('a step that has no folder is one finding, with the folder that was meant', () => {
  expect(findingsWith(['lesson.yaml', '  - the-post\n', '  - the-pots\n'])).toContain(
    "lesson.yaml:5:5: the step 'the-pots' has no folder: write 'the-post', as its folder in steps is called",
  );
  expect(findingsWith(['lesson.yaml', '  - the-post\n', '  - the-post\n  - on-the-road\n'])).toEqual([
    "lesson.yaml:6:5: the step 'on-the-road' has no folder: write its files steps/on-the-road/step.yaml and steps/on-the-road/items.yaml, or remove it",
  ]);
});

describe('a space that is missing', () => {
  const option = '    order: { text: An order to act, feedback: No one is bound by a letter. }\n';
  it.each<[string, string, string]>([
    [
      'before a key',
      '    order:\n     text: An order to act\n      feedback: No one is bound.\n',
      "write 'text:' and 'feedback:' exactly below each other: the same number of spaces before both",
    ],
    [
      'after a colon',
      '    order:\n      text:An order to act\n      feedback: No one is bound.\n',
      "write a space after the colon: 'text: …'",
    ],
    [
      'after a colon in braces',
      '    order: { text:An order to act, feedback: No one is bound. }\n',
      "write a space after the colon: 'text: …'",
    ],
  ])('%s is what is advised', (_, written, advice) => {
    const edit: Edit = [words, option, written];
    const found = findingsWith(edit);
    expect(found.filter((finding) => finding.endsWith(`: ${advice}`))).toHaveLength(1);
  });
});
