import { describe, expect, it } from 'vitest';
import { type Edit, findingsWith } from '../small-lesson.ts';

const words = 'en/items/the-post.yaml';

describe('feedback', () => {
  const own = 'one sentence that says why this is right or what misunderstanding stands behind it';
  it.each<[string, Edit, string]>([
    [
      'an option',
      [words, ', feedback: No one is bound by a letter.', ''],
      `${words}:6:5: 'feedback' is missing: write 'feedback: …' with ${own}`,
    ],
    [
      'a card',
      [words, ', feedback: She can write.', ''],
      `${words}:37:5: 'feedback' is missing: write 'feedback: …' with ${own}`,
    ],
    [
      'a card in the wrong place',
      [words, ', mistaken: A nurse is no state.', ''],
      `${words}:37:5: 'mistaken' is missing: write 'mistaken: …' with one sentence that names the misunderstanding behind putting it elsewhere`,
    ],
    [
      'an entry',
      [words, ', feedback: Then it is read.', ''],
      `${words}:44:5: 'feedback' is missing: write 'feedback: …' with ${own}`,
    ],
    [
      'a prompt',
      [words, ', feedback: The Office reads.', ''],
      `${words}:52:5: 'feedback' is missing: write 'feedback: …' with ${own}`,
    ],
    [
      'a sentence',
      [words, ', feedback: It did come.', ''],
      `${words}:66:5: 'feedback' is missing: write 'feedback: …' with ${own}`,
    ],
    [
      'a prediction',
      [words, ', feedback: You think that the Office will look.', ''],
      `${words}:75:5: 'feedback' is missing: write 'feedback: …' with ${own}`,
    ],
    [
      'an answer',
      [words, ', feedback: There are more than that.', ''],
      `${words}:92:5: 'feedback' is missing: write 'feedback: …' with ${own}`,
    ],
    [
      'an answer that nobody foresaw',
      [words, '  otherwise: Count the lines of the list.\n', ''],
      `${words}:87:1: 'otherwise' is missing: write 'otherwise: …' with feedback for an answer that none of the answers foresees`,
    ],
    [
      'an empty one',
      [words, 'feedback: No one is bound by a letter.', "feedback: ''"],
      `${words}:6:47: 'feedback' is empty: write the text`,
    ],
  ])('is missing: %s', (_name, edit, expected) => {
    expect(findingsWith(edit)).toEqual([expected]);
  });

  it('is given twice within an item', () => {
    expect(
      findingsWith([
        words,
        'feedback: No one is bound by a letter.',
        'feedback: yes. It tells the Office what  someone knows.',
      ]),
    ).toEqual([
      `${words}:6:47: the same feedback as line 5 of this item: write feedback of its own, for this answer alone`,
    ]);
  });

  it('is given twice, for a right and for a mistaken place', () => {
    expect(findingsWith([words, 'mistaken: A nurse is no state.', 'mistaken: It can ask.'])).toEqual([
      `${words}:37:66: the same feedback as line 35 of this item: write feedback of its own, for this answer alone`,
    ]);
  });
});

it('asks for the spellings of a word to be written', () => {
  expect(findingsWith([words, ", spellings: ['13', thirteen]", ''])).toEqual([
    `${words}:84:5: answer 'thirteen' has no spellings: write 'spellings: [word, other spelling]' with each way a learner may write it`,
  ]);
});
