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
        `${words}:1:1: item 'guess-first' has no words: write 'guess-first:' and below it stem, hints, explanation, options`,
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
      ['en/claims.yaml', "it-was-not: { text: 'She says that it was not.[^the-news]', attribution: says }\n", ''],
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
      'an event on record',
      ['en/figures/journey.yaml', '  letter:', '  lettr:'],
      [
        "en/figures/journey.yaml:3:1: event on record 'letter' has no words: write 'letter: …' with its words",
        "en/figures/journey.yaml:4:3: words of an unknown event on record 'lettr': write 'letter'",
      ],
    ],
    [
      'a try with a name of its own',
      ['en/figures/journey.yaml', '  members-refer:', '  member-refers:'],
      [
        "en/figures/journey.yaml:5:1: try 'members-refer' has no words: write 'members-refer: …' with its words",
        "en/figures/journey.yaml:6:3: words of an unknown try 'member-refers': write 'members-refer'",
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
