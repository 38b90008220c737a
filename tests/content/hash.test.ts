import { expect, it } from 'vitest';
import { readAndCheck } from '../../src/content/check.ts';
import { contentOf } from '../../src/content/content.ts';
import { lessonOf } from '../../src/content/load.ts';
import { type Edit, filesWith } from './small-lesson.ts';

const items = 'steps/the-post/items.yaml';
const words = 'en/items/the-post.yaml';
const hashWith = (...edits: Edit[]) => lessonOf(contentOf(readAndCheck(filesWith(...edits))), 'en').hash;
const hash = hashWith();

it('is the same for the same lesson', () => {
  expect(hashWith()).toBe(hash);
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
});

it.each<[string, Edit]>([
  ['a text of a screen', ['en/steps/the-post.md', 'A nurse may write', 'A cook may write']],
  ['feedback', [words, 'No one is bound by a letter.', 'A letter binds no one.']],
  ['a spelling', [words, "spellings: ['13', thirteen]", "spellings: ['13', thirteen, Thirteen]"]],
  ['a source', [items, 'sources: [the-news]\n  labels', 'sources: [the-letter]\n  labels']],
  ['an article', [items, "articles: ['15(2)']", "articles: ['15(1)']"]],
  ['the order of fields', [items, 'type: sort\n  objective: name-who-acts', 'objective: name-who-acts\n  type: sort']],
  [
    'the misconception behind a distractor',
    [items, '{ id: proves, misconception: letter-is-a-verdict }', '{ id: proves, misconception: letter-is-an-order }'],
  ],
])('is not changed by %s', (_name, edit) => {
  expect(hashWith(edit)).toBe(hash);
});

it.each<[string, Edit[]]>([
  ['another key', [[items, 'isTrue: false', 'isTrue: true']]],
  ['another category', [[items, '{ id: writer, category: informs', '{ id: writer, category: refers']]],
  [
    'another order of entries',
    [
      [
        items,
        '    - { id: post, misconception: letter-is-an-order }\n    - { id: read, misconception: letter-is-an-order }\n',
        '    - { id: read, misconception: letter-is-an-order }\n    - { id: post, misconception: letter-is-an-order }\n',
      ],
    ],
  ],
  ['another number', [[items, 'isKey: true, value: 3', 'isKey: true, value: 4']]],
  [
    'an option that is gone',
    [
      [items, '    - { id: a-trial }\n', '    - { id: the-trial }\n'],
      [words, '    a-trial:', '    the-trial:'],
    ],
  ],
  [
    'an item under another id',
    [
      [items, '- id: guess-first', '- id: guess-now'],
      [words, 'guess-first:', 'guess-now:'],
    ],
  ],
  [
    'another order of objectives',
    [
      [
        'steps/the-post/step.yaml',
        'minutes: 5\nobjectives:\n  - tell-a-letter\n  - name-who-acts',
        'minutes: 5\nobjectives:\n  - name-who-acts\n  - tell-a-letter',
      ],
    ],
  ],
])('is changed by %s', (_name, edits) => {
  expect(hashWith(...edits)).not.toBe(hash);
});
