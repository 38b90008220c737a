import { describe, expect, it } from 'vitest';
import { type Edit, findingsWith } from '../small-lesson.ts';

const words = 'en/items/the-post.yaml';
const text = 'en/steps/the-post.md';
const needed =
  "no source mark: write '[^source-id: place in it]' at the end, or '[^none]' where the text holds no fact";

describe('sources', () => {
  it.each<[string, Edit, string]>([
    [
      'a paragraph',
      [text, 'someone saw or heard.[^rome-statute: 15(2)]', 'someone saw or heard.'],
      `${text}:11:1: ${needed}`,
    ],
    [
      'a list entry',
      [text, '- the places and the days[^the-news]', '- the places and the days'],
      `${text}:22:3: ${needed}`,
    ],
    [
      'a note',
      [text, 'until the Office has read it.[^rome-statute: 15(2)]', 'until the Office has read it.'],
      `${text}:17:3: ${needed}`,
    ],
    ['an explanation', [words, 'A letter only tells.[^the-news]', 'A letter only tells.'], `${words}:27:16: ${needed}`],
  ])('are asked of %s', (_name, edit, expected) => {
    expect(findingsWith(edit)).toEqual([expected]);
  });

  const instead = "write '[^source-id: place in it]' instead, or leave that out";
  it.each<[string, string, string]>([
    ['digit', 'Take 5 minutes,', `${text}:25:126: '[^none]' on a text with the digit '5': ${instead}`],
    ['quotation', 'Take “your” time,', `${text}:25:128: '[^none]' on a text with a quotation: ${instead}`],
    [
      "actor's name",
      'Ask the Prosecutor,',
      `${text}:25:130: '[^none]' on a text with the name 'Prosecutor': ${instead}`,
    ],
  ])('cannot be none where a text holds a %s', (_name, put, expected) => {
    expect(findingsWith([text, 'Take your time,', put])).toEqual([expected]);
  });

  it('cannot be none and one', () => {
    expect(findingsWith([text, 'before you go on.[^none]', 'before you go on.[^the-news][^none]'])).toEqual([
      `${text}:25:137: '[^none]' beside a source: remove '[^none]'`,
    ]);
  });

  it('are written as marks', () => {
    expect(findingsWith([text, '[^rome-statute: 14(1)]', '[^Rome Statute, 14(1)]'])).toContain(
      `${text}:31:121: '[^Rome Statute, 14(1)]' is no source mark: write '[^source-id]' or '[^source-id: place in it]'`,
    );
  });

  it('name one article of the Statute at a time', () => {
    expect(findingsWith([text, '[^rome-statute: 14(1)]', '[^rome-statute: 14 and 15]'])).toEqual([
      `${text}:31:121: '14 and 15' is no article: write one article a mark, such as '[^rome-statute: 15(2)]'`,
    ]);
  });

  it('are all used', () => {
    const unused: Edit = [
      'sources.yaml',
      '- id: the-letter',
      '- id: a-film\n  kind: press\n  title: A film\n  publisher: Us\n  date: 2022-01-01\n  checked: 2022-01-01\n  url: https://example.org\n- id: the-letter',
    ];
    const unusedWords: Edit = [
      'en/sources.yaml',
      'the-letter:',
      'a-film: { short: A film, says: What it shows. }\nthe-letter:',
    ];
    expect(findingsWith(unused, unusedWords)).toEqual([
      "sources.yaml:23:7: nothing cites the source 'a-film': write '[^a-film]' where it is used, or remove it",
    ]);
  });
});

describe('terms', () => {
  it('are all used', () => {
    const unused: Edit = [
      'glossary.yaml',
      '- id: jurisdiction',
      '- id: verdict\n  sources: [rome-statute]\n- id: jurisdiction',
    ];
    const unusedWords: Edit = [
      'en/glossary.yaml',
      'jurisdiction:\n',
      'verdict: { term: verdict, definition: The end. }\njurisdiction:\n',
    ];
    expect(findingsWith(unused, unusedWords)).toEqual([
      "glossary.yaml:4:7: no text (en) uses the term 'verdict': write '[words](term:verdict)' where it is first met, or remove it",
    ]);
  });

  it('are not called unused while a text cannot be read', () => {
    expect(findingsWith([text, '', null]).filter((finding) => finding.includes('uses the term'))).toEqual([]);
  });
});

describe('HTML and script', () => {
  const known = 'write plain words; only *emphasis*, **strong**, [words](term:id) and [^source-id] are known';
  it.each<[string, Edit, string[]]>([
    [
      'in a paragraph',
      [text, 'Take your time,', 'Take <b>your</b> time,'],
      [`${text}:25:79: HTML in a text: ${known}`, `${text}:25:86: HTML in a text: ${known}`],
    ],
    [
      'as a block',
      [text, '## Who may act', '<script>alert(1)</script>\n\n## Who may act'],
      [`${text}:27:1: HTML in a screen: write paragraphs, lists ('- ' or '1. ') and notes ('> ') only`],
    ],
    [
      'in feedback',
      [words, 'No one is bound by a letter.', 'No one <script>is</script> bound.'],
      [`${words}:6:54: HTML in a text: ${known}`, `${words}:6:64: HTML in a text: ${known}`],
    ],
    [
      'in a claim',
      ['en/claims.yaml', 'The letter says', 'The <img src=x onerror=alert(1)> letter says'],
      [`en/claims.yaml:1:29: HTML in a text: ${known}`],
    ],
    [
      'in a title',
      [text, 'title: The post', 'title: The <i>post</i>'],
      [`${text}:2:12: HTML in a text: write plain words`],
    ],
    [
      'in the interface',
      ['en/ui.yaml', 'skip: skip', 'skip: <b>skip'],
      [expect.stringMatching(/^en\/ui\.yaml:\d+:9: HTML in a text: write plain words$/)],
    ],
  ])('are found %s', (_name, edit, expected) => {
    expect(findingsWith(edit)).toEqual(expected);
  });
});

describe('markup that is not known', () => {
  it.each<[string, Edit, string[]]>([
    [
      'a link',
      [text, 'Take your time,', 'Take [your](https://example.org) time,'],
      [
        `${text}:25:86: a link to 'https://example.org': write [words](term:id) for a term, or [^source-id] for a source`,
      ],
    ],
    [
      'a script link',
      [text, 'Take your time,', 'Take [your](javascript:alert) time,'],
      [`${text}:25:86: a link to 'javascript:alert': write [words](term:id) for a term, or [^source-id] for a source`],
    ],
    [
      'an image',
      [text, 'Take your time,', 'Take ![your](x.png) time,'],
      [`${text}:25:79: an image in a text: remove it; figures are named in step.yaml`],
    ],
    [
      'code',
      [text, 'Take your time,', 'Take `your` time,'],
      [`${text}:25:79: code in a text: write the words without backticks`],
    ],
    [
      'a list in a list',
      [text, '- the places and the days[^the-news]', '- the places and the days[^the-news]\n  - more[^none]'],
      [`${text}:23:3: list in a list entry: write one paragraph an entry, and no list within a list`],
    ],
    [
      'markup in a title',
      [text, 'title: The post', 'title: The **post**'],
      [`${text}:2:12: markup '**' in a text that is shown as it is: write plain words here`],
    ],
    [
      'two paragraphs in one text',
      [
        'en/claims.yaml',
        "'The letter says that harm was done.[^the-letter]'",
        '"The letter says.\\n\\nHarm was done.[^the-letter]"',
      ],
      ['en/claims.yaml:1:24: more than one paragraph in one text: write it as one paragraph'],
    ],
  ])('%s', (_name, edit, expected) => {
    expect(findingsWith(edit)).toEqual(expected);
  });

  it('a heading that is no screen', () => {
    expect(findingsWith([text, '## Who may act {#who-acts}', '### Who may act {#who-acts}'])).toContain(
      `${text}:27:1: a heading that names no screen: write '## Title of the screen {#screen-id}', with the id of a screen of step.yaml`,
    );
  });
});
