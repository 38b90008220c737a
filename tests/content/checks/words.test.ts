import { describe, expect, it } from 'vitest';
import { type Edit, findingsWith } from '../small-lesson.ts';

const items = 'steps/the-post/items.yaml';
const step = 'steps/the-post/step.yaml';
const words = 'en/items/the-post.yaml';
const text = 'en/steps/the-post.md';

describe('keys and words', () => {
  it.each<[string, Edit, string[]]>([
    [
      'an item',
      [words, 'guess-first:', 'guess-frst:'],
      [
        `${words}:1:1: item 'guess-first' has no words: write 'guess-first: …' with its words`,
        `${words}:70:1: words of an unknown item 'guess-frst': write 'guess-first'`,
      ],
    ],
    [
      'an option',
      [words, '    a-look: { text: A look, feedback: You think that the Office will look. }\n', ''],
      [`${words}:73:3: option 'a-look' has no words: write 'a-look: …' with its words`],
    ],
    [
      'a key that is gone',
      [
        items,
        '    - { id: order, misconception: letter-is-an-order }\n',
        '    - { id: other, misconception: letter-is-an-order }\n',
      ],
      [
        `${words}:4:3: option 'other' has no words: write 'other: …' with its words`,
        `${words}:6:5: words of an unknown option 'order': write 'other'`,
      ],
    ],
    [
      'a target',
      [words, '    judges: { name: The judges }\n', ''],
      [`${words}:54:3: target 'judges' has no words: write 'judges: …' with its words`],
    ],
    [
      'an objective',
      [text, '  name-who-acts: You can name who may act on it.\n', ''],
      [`${text}:4:1: objective 'name-who-acts' has no words: write 'name-who-acts: …' with its words`],
    ],
    [
      'a source',
      ['en/sources.yaml', 'the-letter: { short: The letter, says: What its writers say. }\n', ''],
      ["en/sources.yaml:1:1: source 'the-letter' has no words: write 'the-letter: …' with its words"],
    ],
    [
      'a term',
      ['en/glossary.yaml', 'jurisdiction:\n', 'jurisdicton:\n'],
      [
        "en/glossary.yaml:1:1: term 'jurisdiction' has no words: write 'jurisdiction: …' with its words",
        "en/glossary.yaml:5:1: words of an unknown term 'jurisdicton': write 'jurisdiction'",
      ],
    ],
    [
      'an actor',
      ['en/actors.yaml', 'maria-okoro:', 'maria:'],
      [
        "en/actors.yaml:1:1: actor 'maria-okoro' has no words: write 'maria-okoro: …' with its words",
        "en/actors.yaml:6:1: words of an unknown actor 'maria': write 'maria-okoro'",
      ],
    ],
    [
      'a claim',
      ['en/claims.yaml', 'it-was-not: { text: She says that it was not. }\n', ''],
      ["en/claims.yaml:1:1: claim 'it-was-not' has no words: write 'it-was-not: …' with its words"],
    ],
    [
      'a misconception',
      ['misconceptions.yaml', '- letter-is-a-verdict\n', '- letter-is-a-verdict\n- letter-is-lost\n'],
      [
        "en/misconceptions.yaml:1:1: misconception 'letter-is-lost' has no words: write 'letter-is-lost: …' with its words",
      ],
    ],
    [
      'a sentence of the news',
      ['en/figures/news.yaml', '  they-wrote:', '  they-wrot:'],
      [
        "en/figures/news.yaml:2:1: sentence 'they-wrote' has no words: write 'they-wrote: …' with its words",
        "en/figures/news.yaml:3:3: words of an unknown sentence 'they-wrot': write 'they-wrote'",
      ],
    ],
    [
      'a rung',
      ['en/figures/ladder.yaml', '  reasonable-basis:', '  reasonable-ground:'],
      [
        "en/figures/ladder.yaml:3:1: rung 'reasonable-basis' has no words: write 'reasonable-basis: …' with its words",
        "en/figures/ladder.yaml:4:3: words of an unknown rung 'reasonable-ground': write 'reasonable-basis'",
      ],
    ],
    [
      'a place of the table',
      ['en/figures/actors.yaml', '  deny: { name: Can deny, note: Says no }\n', ''],
      ["en/figures/actors.yaml:2:1: 'deny' is missing: write 'deny: …' with its fields, each on a line of its own"],
    ],
  ])('must match: %s', (_name, edit, expected) => {
    expect(findingsWith(edit)).toEqual(expected);
  });

  it('must match: the spellings of a word to be written', () => {
    expect(findingsWith([words, ", spellings: ['13', thirteen]", ''])).toEqual([
      `${words}:84:5: answer 'thirteen' has no spellings: write 'spellings: [word, other spelling]' with each way a learner may write it`,
    ]);
  });
});

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

describe('screens', () => {
  it.each<[string, Edit, string[]]>([
    [
      'not in step.yaml',
      [text, '{#who-acts}', '{#who-act}'],
      [
        `${text}:27:18: screen 'who-act' is not in step.yaml: write 'who-acts', or add it to step.yaml`,
        `${text}:39:140: screen 'who-acts' of step.yaml has no text: write '## Title of the screen {#who-acts}' and its text`,
      ],
    ],
    [
      'met twice',
      [text, '{#who-acts}', '{#a-letter}'],
      [
        `${text}:27:18: duplicate screen 'a-letter': write an id that no other screen has`,
        `${text}:39:140: screen 'who-acts' of step.yaml has no text: write '## Title of the screen {#who-acts}' and its text`,
      ],
    ],
    [
      'in another order',
      [
        step,
        "  - id: a-letter\n    articles: ['15(2)']\n    figure: news\n  - id: who-acts\n    articles: ['13', 'UN Charter 27(3)']\n    figure: ladder\n",
        '  - id: who-acts\n  - id: a-letter\n',
      ],
      [
        `${text}:9:21: screen 'a-letter' stands in another order than in step.yaml: write the screens in the order who-acts, a-letter`,
      ],
    ],
    [
      'without a paragraph first',
      [text, 'A letter to the Court is a [comm', '- A letter to the Court is a [comm'],
      [
        `${text}:9:21: screen 'a-letter' does not begin with a paragraph: write its standfirst first: one short paragraph`,
      ],
    ],
  ])('%s', (_name, edit, expected) => {
    expect(findingsWith(edit)).toEqual(expected);
  });

  it('without text', () => {
    expect(
      findingsWith([text, '## Who may act {#who-acts}', '## Nothing {#a-letter}\n\n## Who may act {#who-acts}']),
    ).toContain(`${text}:27:14: screen 'a-letter' has no text: write at least one paragraph below its title`);
  });
});

describe('words of the interface', () => {
  const ui = 'en/ui.yaml';
  it.each<[string, Edit, RegExp]>([
    [
      'a key that is missing',
      [ui, '  skip: skip\n', ''],
      /^en\/ui\.yaml:\d+:1: 'skip' is missing: write 'skip: …' with text$/,
    ],
    [
      'a key too many',
      [ui, '  skip: skip\n', '  skip: skip\n  skipp: x\n'],
      /^en\/ui\.yaml:\d+:3: unknown field 'skipp': write 'skip'$/,
    ],
    [
      'a place that is missing',
      [ui, 'stepOf: stepOf {step} {steps}', 'stepOf: stepOf {step}'],
      /^en\/ui\.yaml:\d+:11: 'stepOf' lacks \{steps\}: write it where the value belongs$/,
    ],
    [
      'a place that nothing fills',
      [ui, 'stepOf: stepOf {step} {steps}', 'stepOf: stepOf {step} {steps} {stepz}'],
      /^en\/ui\.yaml:\d+:11: 'stepOf' has \{stepz\}, which nothing fills: write \{step\} or \{steps\}$/,
    ],
    [
      'a place in words that have none',
      [ui, 'skip: skip', 'skip: skip {step}'],
      /^en\/ui\.yaml:\d+:9: 'skip' has \{step\}, which nothing fills: remove it$/,
    ],
  ])('finds %s', (_name, edit, expected) => {
    const found = findingsWith(edit);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  it('gives the line of the words', () => {
    const yaml = '\n'.repeat(6);
    expect(findingsWith([ui, '', `${yaml}lesson: 1\n`])).toContain(
      `${ui}:7:9: 'lesson' holds no fields: write its fields, each on a line of its own`,
    );
  });
});
