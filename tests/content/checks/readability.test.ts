import { expect, it } from 'vitest';
import { type Edit, findingsWith } from '../small-lesson.ts';

const words = 'en/items/the-post.yaml';
const text = 'en/steps/the-post.md';
const hard =
  'Notwithstanding institutional considerations regarding admissibility, organisations consistently demonstrate sophistication.';

/** A text that is all hard words, on the screen `who-acts`. */
const hardScreen: Edit = [
  text,
  '## Who may act {#who-acts}\n',
  `## Who may act {#who-acts}\n\n${`${hard} `.repeat(12)}[^none]\n`,
];

it('finds a screen above grade 9', () => {
  expect(findingsWith(hardScreen)).toEqual([
    expect.stringMatching(
      /^en\/steps\/the-post\.md:27:18: the texts of screen 'who-acts' read at grade \d\d\.\d of Flesch-Kincaid: write shorter sentences and plainer words, to grade 9 or lower; the longest sentence is “Notwithstanding /,
    ),
  ]);
});

it('finds an item whose stem and options are above grade 9', () => {
  expect(findingsWith([words, 'stem: What is a letter to the Court?', `stem: ${hard}`])).toEqual([
    expect.stringMatching(
      /^en\/items\/the-post\.yaml:2:3: stem and options of 'what-it-is' read at grade \d\d\.\d of Flesch-Kincaid: /,
    ),
  ]);
});

it('finds an item whose feedback and explanation are above grade 9', () => {
  const edits: Edit[] = [
    [words, 'feedback: No one is bound by a letter.', `feedback: '${hard}'`],
    [words, 'feedback: A letter proves nothing by itself.', `feedback: 'Organisationally: ${hard}'`],
  ];
  expect(findingsWith(...edits)).toEqual([
    expect.stringMatching(
      /^en\/items\/the-post\.yaml:8:3: feedback, hints and explanation of 'what-it-is' read at grade \d\d\.\d of Flesch-Kincaid: /,
    ),
  ]);
});

it('does not hold terms of the glossary against a text', () => {
  const forms: Edit = ['en/glossary.yaml', '  forms: [communications]', `  forms: ['${hard.slice(0, -1)}']`];
  expect(findingsWith(hardScreen, forms)).toEqual([]);
});

it('finds a step that is too long', () => {
  const put = `${'Look at it once more. '.repeat(100)}Keep this in mind`;
  expect(findingsWith([text, 'Keep this in mind', put])).toEqual([
    expect.stringMatching(
      /^en\/steps\/the-post\.md:9:21: the text of step 'the-post' has \d{3} words: write 300 to 700 words in its screens together$/,
    ),
  ]);
});

it('finds a step that is too short', () => {
  const school =
    'Think of a school. You may tell the head what you saw in the yard. The head will listen, and may ask you for more. But you do not decide what comes next, and the head does not have to believe each word. So it is with a letter to the Court.';
  const good =
    'It can be the first thing that the Office reads. It can point to a place that nobody looked at. It can name a person who saw a thing and is ready to speak. But it binds no one. Not the Office, not the judges, not the states.';
  expect(
    findingsWith(
      [text, school, 'Think.'],
      [text, good, 'A lot.'],
      [text, 'The letter can be long or short, and it can come in any form. It does not have to prove a thing. ', ''],
    ),
  ).toEqual([
    expect.stringMatching(
      /^en\/steps\/the-post\.md:9:21: the text of step 'the-post' has 2\d\d words: write 300 to 700 words in its screens together$/,
    ),
  ]);
});

it('is asked of claims and voices too', () => {
  const hard = 'The institutional documentation characterises unsubstantiated accusations.';
  expect(findingsWith(['en/voices.yaml', 'The paper does not quote the school.', hard])).toEqual([
    expect.stringMatching(
      /^en\/voices\.yaml:1:1: the words of 'the-school' read at grade .* of Flesch-Kincaid: write /,
    ),
  ]);
});
