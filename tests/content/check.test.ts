import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/content/check.ts';
import { formatFinding } from '../../src/content/content-error.ts';
import { diskFiles } from '../../src/content/files.ts';
import { type Edit, filesWith, findingsWith, inFolder } from './small-lesson.ts';

const items = 'steps/the-post/items.yaml';
const words = 'en/items/the-post.yaml';
const text = 'en/steps/the-post.md';

it('finds nothing wrong with the lesson that the other tests break', () => {
  expect(findingsWith()).toEqual([]);
});

it('prints every finding, in the order of files and lines', () => {
  const edits: Edit[] = [
    ['claims.yaml', 'speaker: maria-okoro', 'speaker: maria-okora'],
    ['claims.yaml', 'answers: [harm-was-done]', 'answers: [harm-was-don]'],
    ['actors.yaml', 'emblem: microphone', 'emblem: microfone'],
  ];
  expect(findingsWith(...edits)).toEqual([
    "actors.yaml:8:11: 'microfone' is no emblem: write 'microphone'",
    "claims.yaml:11:12: unknown actor 'maria-okora': write 'maria-okoro'",
    "claims.yaml:14:13: unknown claim 'harm-was-don': write 'harm-was-done'",
  ]);
});

describe('files that cannot be read', () => {
  it.each<[string, Edit, string[]]>([
    [
      'text with ": " outside quotation marks',
      ['sources.yaml', 'title: The letter\n', 'title: The letter: its text\n'],
      [
        "sources.yaml:25:10: broken YAML (Nested mappings are not allowed in compact mappings): write text that holds ': ' in quotation marks, or on the next line after '>-'",
      ],
    ],
    [
      'a list that is not closed',
      ['actors.yaml', 'places: [deny]', 'places: [deny'],
      [
        "actors.yaml:10:3: broken YAML (Flow sequence in block collection must be sufficiently indented and end with a ]): write the ']' or '}' that closes the list",
      ],
    ],
    [
      'a key written twice',
      ['en/claims.yaml', 'it-was-not:', 'harm-was-done:'],
      [
        "en/claims.yaml:1:1: claim 'it-was-not' has no words: write 'it-was-not: …' with its words",
        'en/claims.yaml:2:1: broken YAML (Map keys must be unique): write each key once',
      ],
    ],
    [
      'a missing file',
      ['glossary.yaml', '', null],
      ['glossary.yaml:1:1: the file is missing: write it; the README of content/ shows what belongs in it'],
    ],
    [
      'a missing text of a step',
      [text, '', null],
      [
        `${text}:1:1: the file is missing: write it: front matter, then a heading and text for each screen of step.yaml`,
      ],
    ],
    [
      'an empty file',
      ['claims.yaml', '', '\n'],
      ['claims.yaml:1:1: the file is empty: write its entries; the README of content/ shows what they look like'],
    ],
    [
      'a file that is not a list',
      ['claims.yaml', '', 'a: b\n'],
      ["claims.yaml:1:1: the file is not a list: write each entry after '- '"],
    ],
    [
      'words that are not by id',
      ['en/claims.yaml', '', '- a\n'],
      [
        "en/claims.yaml:1:1: the file holds no entries by id: write 'id:' and below it the words, two spaces further in",
      ],
    ],
    [
      'broken front matter',
      [text, 'title: The post', 'title: The post: a letter'],
      [
        `${text}:2:8: broken YAML (Nested mappings are not allowed in compact mappings): write text that holds ': ' in quotation marks, or on the next line after '>-'`,
      ],
    ],
    [
      'missing front matter',
      [text, '---\ntitle: The post', 'title: The post'],
      [
        `${text}:1:1: front matter is missing: begin the file with a line '---', then title, question and objectives, then a line '---'`,
        `${text}:1:1: a heading that names no screen: write '## Title of the screen {#screen-id}', with the id of a screen of step.yaml`,
      ],
    ],
  ])('%s', (_name, edit, expected) => {
    expect(findingsWith(edit)).toEqual(expected);
  });
});

describe('fields', () => {
  it.each<[string, Edit, string]>([
    [
      'an unknown field',
      [items, 'isTrue: false', 'isTru: false'],
      `${items}:27:3: unknown field 'isTru': write 'isTrue'`,
    ],
    [
      'an unknown field of an option',
      [items, '{ id: must-act, mis', '{ id: must-act, isKei: false, mis'],
      `${items}:31:23: unknown field 'isKei': write 'isKey'`,
    ],
    [
      'an unknown field in front matter',
      [text, 'question:', 'qestion:'],
      `${text}:3:1: unknown field 'qestion': write 'question'`,
    ],
    [
      'an item without objective',
      [items, 'predict\n  objective: tell-a-letter\n', 'predict\n'],
      `${items}:77:3: 'objective' is missing: write 'objective: …' with the id of an objective of this step`,
    ],
    [
      'a source without date',
      ['sources.yaml', '  date: 2022-09\n', ''],
      "sources.yaml:15:3: 'date' is missing: write 'date: …' with the day as YYYY-MM-DD (or YYYY-MM, or YYYY in quotation marks)",
    ],
    [
      'a source with half a date',
      ['sources.yaml', 'date: 2022-09\n', 'date: 2022-9\n'],
      "sources.yaml:19:9: 'date' is not a date: write YYYY-MM-DD, YYYY-MM or YYYY",
    ],
    [
      'a claim without speaker',
      ['claims.yaml', '  speaker: prosecutor\n', ''],
      "claims.yaml:1:3: 'speaker' is missing: write 'speaker: …' with the id of the actor who said it",
    ],
    [
      'a reply without date',
      ['claims.yaml', '  date: 2022-09-16\n', ''],
      "claims.yaml:8:3: 'date' is missing: write 'date: …' with the day as YYYY-MM-DD (or YYYY-MM, or YYYY in quotation marks)",
    ],
    [
      'an unknown type of item',
      [items, 'type: sort', 'type: sorting'],
      `${items}:35:9: 'sorting' is no type: write 'sort'`,
    ],
    [
      'an unknown kind',
      ['sources.yaml', 'kind: press\n', 'kind: pres\n'],
      "sources.yaml:16:9: 'pres' is no kind: write 'press'",
    ],
    [
      'an article without quotation marks',
      [items, "articles: ['15(2)']", 'articles: [15]'],
      `${items}:5:14: entry 1 of 'articles' is read as a number: write it in quotation marks: '15'`,
    ],
    [
      'what is no article',
      [items, "articles: ['15(2)']", "articles: ['Art. 15']"],
      `${items}:5:14: entry 1 of 'articles' is not an article: write for example "15(2)"`,
    ],
    [
      'an address that is none',
      ['sources.yaml', 'https://example.org/the-news', 'javascript:alert(1)'],
      "sources.yaml:21:8: 'url' is no address: write the whole address, beginning with 'https://'",
    ],
    [
      'an id that is not kebab-case',
      ['claims.yaml', 'id: it-was-not', 'id: It_was_not'],
      `claims.yaml:8:7: 'id' is not kebab-case: write lower-case letters and digits, joined by "-"`,
    ],
    [
      'too few options',
      [items, '    - { id: nothing }\n', ''],
      `${items}:84:5: 'options' has 2 entries: write at least 3`,
    ],
    [
      'one hint',
      [words, '[Look at the note., Think of the school.]', '[Look at the note.]'],
      `${words}:19:10: 'hints' has 1 entry: write at least 2`,
    ],
    [
      'a text that YAML takes for a list',
      ['en/claims.yaml', "'She says that it was not.[^the-news]'", '[^the-news]'],
      "en/claims.yaml:2:21: 'text' is not text: write text that begins with '[' or '{' in quotation marks, or on the next line after '>-'",
    ],
    ['a pass mark above 1', ['lesson.yaml', '0.7', '70'], "lesson.yaml:2:11: 'passMark' is 70: write at most 1"],
  ])('%s', (_name, edit, expected) => {
    expect(findingsWith(edit)).toContain(expected);
  });
});

describe('languages', () => {
  /** The folder as it is, but for what stands at its top. */
  const listing = (languages: readonly string[], filled: (path: string) => string[]) => (path: string) =>
    path === '' ? [...languages] : path === 'situations' ? filesWith().list(path) : filled(path);

  it('finds a language that is empty', () => {
    const files = {
      ...filesWith(),
      list: listing(['en/', 'fr/'], (path) => (path === 'fr' ? [] : ['ui.yaml'])),
    };
    expect(readAndCheck(files).findings.map(formatFinding)).toEqual([
      "fr:1:1: the language 'fr' is empty: write its words, or remove its folder",
    ]);
  });

  it('finds a folder that is no language', () => {
    const files = { ...filesWith(), list: listing(['en/', 'old words/'], () => ['ui.yaml']) };
    expect(readAndCheck(files).findings.map(formatFinding)).toEqual([
      "old words:1:1: 'old words' is no language tag: write a BCP 47 tag such as 'en' or 'pt-BR' as the folder's name, or move the folder",
    ]);
  });

  it('finds that there are no words at all', () => {
    const files = { ...filesWith(), list: listing([], () => []) };
    expect(readAndCheck(files).findings.map(formatFinding)).toEqual([
      "en:1:1: there are no words: write the words of at least one language in a folder such as 'en'",
    ]);
  });
});

it('reads what is on the disk', async () => {
  const edit: Edit = ['lesson.yaml', '0.7', '70'];
  await inFolder((dir) => {
    expect(readAndCheck(diskFiles(dir)).findings).toMatchObject([{ file: `${dir}/lesson.yaml`, line: 2, column: 11 }]);
  }, edit);
});
