import { expect, it } from 'vitest';
import { type Edit, findingsWith } from '../small-lesson.ts';

const items = 'steps/the-post/items.yaml';
const step = 'steps/the-post/step.yaml';
const text = 'en/steps/the-post.md';

it.each<[string, Edit, string]>([
  [
    'objective',
    [items, 'single-choice\n  objective: tell-a-letter', 'single-choice\n  objective: tell-a-leter'],
    `${items}:3:14: unknown objective 'tell-a-leter': write 'tell-a-letter'`,
  ],
  [
    'screen',
    [
      items,
      'match\n  objective: name-who-acts\n  screen: who-acts',
      'match\n  objective: name-who-acts\n  screen: who-act',
    ],
    `${items}:58:11: unknown screen 'who-act': write 'who-acts'`,
  ],
  [
    'source of an item',
    [items, 'sources: [the-news]\n  labels', 'sources: [the-new]\n  labels'],
    `${items}:70:13: unknown source 'the-new': write 'the-news'`,
  ],
  [
    'source of a term',
    ['glossary.yaml', 'sources: [un-charter]', 'sources: [charter]'],
    "glossary.yaml:5:13: unknown source 'charter': write 'un-charter'",
  ],
  [
    'source of an actor',
    ['actors.yaml', 'sources: [the-news]', 'sources: [news]'],
    "actors.yaml:10:13: unknown source 'news': write 'the-news'",
  ],
  [
    'source that a source rests on',
    ['sources.yaml', 'restsOn: the-letter', 'restsOn: letter'],
    "sources.yaml:22:12: unknown source 'letter': write 'the-letter'",
  ],
  [
    'source mark',
    [text, '[^the-letter: page 2]', '[^the-leter: page 2]'],
    `${text}:23:29: unknown source 'the-leter': write 'the-letter'`,
  ],
  [
    'term',
    [text, 'term:jurisdiction', 'term:jurisdictoin'],
    `${text}:35:174: the term 'jurisdictoin' is not in the glossary: write 'jurisdiction'`,
  ],
  [
    'speaker of a claim',
    ['claims.yaml', 'speaker: maria-okoro', 'speaker: maria-okora'],
    "claims.yaml:11:12: unknown actor 'maria-okora': write 'maria-okoro'",
  ],
  [
    'claim that a reply answers',
    ['claims.yaml', 'answers: [harm-was-done]', 'answers: [harm-was-not-done]'],
    "claims.yaml:14:13: unknown claim 'harm-was-not-done': write 'harm-was-done'",
  ],
  [
    'speaker in the news',
    ['figures/news.yaml', 'speaker: prosecutor', 'speaker: procesutor'],
    "figures/news.yaml:4:14: unknown actor 'procesutor': write 'prosecutor'",
  ],
  [
    'source of a sentence in the news',
    ['figures/news.yaml', '[the-news]', '[the-nws]'],
    "figures/news.yaml:6:15: unknown source 'the-nws': write 'the-news'",
  ],
  [
    'actor that decides on a rung',
    ['figures/ladder.yaml', 'decides: prosecutor', 'decides: judge'],
    "figures/ladder.yaml:4:14: unknown actor 'judge': write one of prosecutor, maria-okoro, or add it to actors.yaml",
  ],
  [
    'situation of the journey',
    ['figures/journey.yaml', 'situation: a-post', 'situation: a-past'],
    "figures/journey.yaml:1:12: unknown situation 'a-past': write 'a-post'",
  ],
  [
    'source of an event on record',
    ['figures/journey.yaml', '[rome-statute]', '[rome-statut]'],
    "figures/journey.yaml:3:28: unknown source 'rome-statut': write 'rome-statute'",
  ],
  [
    'misconception of an option',
    [items, '{ id: proves, misconception: letter-is-a-verdict }', '{ id: proves, misconception: letter-is-verdict }'],
    `${items}:32:36: unknown misconception 'letter-is-verdict': write 'letter-is-a-verdict'`,
  ],
  [
    'misconception of a judgement',
    [items, 'isTrue: false\n  misconception: letter-is-an-order', 'isTrue: false\n  misconception: letter-is-order'],
    `${items}:28:18: unknown misconception 'letter-is-order': write 'letter-is-an-order'`,
  ],
  [
    'misconception of a card',
    [
      items,
      'category: informs, misconception: letter-is-a-verdict',
      'category: informs, misconception: letter-is-a-verdit',
    ],
    `${items}:43:55: unknown misconception 'letter-is-a-verdit': write 'letter-is-a-verdict'`,
  ],
  [
    'category',
    [items, 'id: writer, category: informs', 'id: writer, category: inform'],
    `${items}:43:31: unknown category 'inform': write 'informs'`,
  ],
  ['target', [items, 'target: judges,', 'target: judge,'], `${items}:63:29: unknown target 'judge': write 'judges'`],
  [
    'label',
    [items, 'id: it-says, label: claim', 'id: it-says, label: clame'],
    `${items}:74:29: unknown label 'clame': write 'claim'`,
  ],
  [
    'prediction that is revisited',
    [items, '  isAlwaysAsked: true\n', '  isAlwaysAsked: true\n  revisits: guess-frst\n'],
    `${items}:83:13: unknown prediction 'guess-frst': write 'guess-first'`,
  ],
])('finds an unknown %s and suggests the nearest', (_name, edit, expected) => {
  expect(findingsWith(edit)).toContain(expected);
});

it('finds a source that rests on itself', () => {
  expect(findingsWith(['sources.yaml', 'restsOn: the-letter', 'restsOn: the-news'])).toEqual([
    "sources.yaml:22:12: source 'the-news' rests on itself: write the source that it copies, or remove the line",
  ]);
});

it('finds a step whose id is not the name of its folder', () => {
  expect(findingsWith([step, 'id: the-post', 'id: post'])).toEqual([
    `${step}:1:5: id 'post' is not the name of its folder: write 'the-post'`,
  ]);
});

const unlikeOthers = 'write an id that nothing else of its kind has';
it.each<[string, Edit, string]>([
  [
    'item',
    [items, '- id: guess-first', '- id: the-way'],
    `${items}:77:7: duplicate id 'the-way': write an id that no other entry has`,
  ],
  [
    'source',
    ['sources.yaml', '- id: the-letter', '- id: the-news'],
    "sources.yaml:23:7: duplicate id 'the-news': write an id that no other entry has",
  ],
  [
    'misconception',
    ['misconceptions.yaml', '- letter-is-a-verdict', '- letter-is-an-order'],
    "misconceptions.yaml:2:3: duplicate id 'letter-is-an-order': write an id that no other entry has",
  ],
  ['option', [items, '{ id: a-look }', '{ id: nothing }'], `${items}:85:13: duplicate id 'nothing': ${unlikeOthers}`],
  ['card', [items, '{ id: writer,', '{ id: un-council,'], `${items}:43:13: duplicate id 'un-council': ${unlikeOthers}`],
  [
    'category',
    [items, 'categories: [refers, informs]', 'categories: [refers, refers]'],
    `${items}:39:24: duplicate id 'refers': ${unlikeOthers}`,
  ],
  [
    'step',
    ['lesson.yaml', '  - the-post\n', '  - the-post\n  - the-post\n'],
    `lesson.yaml:6:5: duplicate id 'the-post': ${unlikeOthers}`,
  ],
  ['screen', [step, '- id: who-acts', '- id: a-letter'], `${step}:10:9: duplicate id 'a-letter': ${unlikeOthers}`],
  [
    'objective',
    [step, '- name-who-acts', '- tell-a-letter'],
    `${step}:5:5: duplicate id 'tell-a-letter': ${unlikeOthers}`,
  ],
])('finds a duplicate %s', (_name, edit, expected) => {
  expect(findingsWith(edit)).toContain(expected);
});

it('finds an item of one step under the id of an item of another', () => {
  const second = 'steps/second/items.yaml';
  const other: Edit = [
    second,
    '',
    '- { id: the-way, type: predict, objective: o, screen: s, sources: [the-news], options: [{ id: a }, { id: b }, { id: c }] }\n',
  ];
  const structure: Edit = [
    'steps/second/step.yaml',
    '',
    'id: second\nminutes: 1\nobjectives: [o]\nscreens: [{ id: s }, { id: t }]\n',
  ];
  const found = findingsWith(['lesson.yaml', '  - the-post\n', '  - the-post\n  - second\n'], structure, other);
  expect(found).toContain(`${second}:1:9: duplicate id 'the-way': ${unlikeOthers}`);
});
