import { parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/hosts/bank/csv.ts';
import { toGift } from '../../../src/hosts/bank/gift.ts';
import { plain } from '../../../src/hosts/bank/plain.ts';
import { toQti } from '../../../src/hosts/bank/qti.ts';
import { findingsOf } from '../package/xsd.ts';
import { lesson } from '../report/real-lesson.ts';
import { bank, isOf, judgements, odd, oddBank } from './banks.ts';

const items = lesson.steps.flatMap((step) => step.items);

describe('the bank of questions', () => {
  it('holds every item but the predictions, and says what is left out', () => {
    expect(bank.questions.map(({ id }) => id)).toEqual(
      items.filter(({ type }) => type !== 'predict').map(({ id }) => id),
    );
    const lost = (what: string) => bank.lost.filter((one) => one.what === what).map(({ item }) => item);
    expect(lost('prediction')).toEqual(items.filter(({ type }) => type === 'predict').map(({ id }) => id));
    expect(lost('reason')).toEqual(items.filter(({ type }) => type === 'true-false').map(({ id }) => id));
  });
  it('names each question by its number on the worksheet and its first words', () => {
    for (const { id, name, stem } of bank.questions) {
      const step = lesson.steps.findIndex(({ items }) => items.some((item) => item.id === id));
      const place = lesson.steps[step]?.items.findIndex((item) => item.id === id) ?? -1;
      const words = name.replace(/^[\d.]+ /, '').replace(/…$/, '');
      expect(name.startsWith(`${step + 1}.${place + 1} `), name).toBe(true);
      expect(stem.startsWith(words), name).toBe(true);
      expect(words.length).toBeGreaterThan(10);
      expect(name.length).toBeLessThan(60);
    }
  });
  it('has plain words, without marks of sources', () => {
    expect(
      plain(
        'A <em>letter</em>, says <a class="term" href="#t">the Court</a> <a class="cite" href="#s">Reuters</a> &amp; co.',
      ),
    ).toBe('A letter, says the Court & co.');
    expect(JSON.stringify(bank)).not.toMatch(/<\/?[a-z]|&[a-z]+;/);
  });
});

describe('GIFT', () => {
  const { text, lost } = toGift(bank);
  const read = parse(text).filter(({ type }) => type !== 'Category' && type !== 'Description');
  const types = {
    choice: 'MC',
    'true-false': 'TF',
    matching: 'Matching',
    text: 'Short',
    number: 'Numerical',
    order: '',
  };
  const carried = bank.questions.filter((question) => question.type !== 'order');

  it('is read by another parser as the same questions', () => {
    expect(read.map(({ title, type }) => [title, type])).toEqual(carried.map(({ name, type }) => [name, types[type]]));
    for (const [index, question] of read.entries())
      expect('stem' in question && question.stem.text).toBe(carried[index]?.stem);
  });
  it('keeps the ids where Moodle looks for them, and names categories as the lesson names its steps', () => {
    expect([...text.matchAll(/^\/\/ \[id:(.*)\]$/gm)].map(([, id]) => id)).toEqual(carried.map(({ id }) => id));
    expect(text).toContain(`$CATEGORY: ${bank.questions[0]?.stepName}\n`);
    expect(toGift(oddBank).text).toContain('$CATEGORY: 1. Either//or\n');
  });
  it('keeps keys, options and pairs', () => {
    for (const [index, question] of read.entries()) {
      const source = carried[index];
      if (question.type === 'MC' && source?.type === 'choice') {
        expect(question.choices.map((choice) => choice.text.text)).toEqual(source.options.map((option) => option.text));
        const isRight = (choice: (typeof question.choices)[number]) => choice.isCorrect || (choice.weight ?? 0) > 0;
        expect(question.choices.map(isRight)).toEqual(source.options.map(({ isKey }) => isKey));
      }
      if (question.type === 'TF' && source?.type === 'true-false') expect(question.isTrue).toBe(source.isTrue);
      if (question.type === 'Matching' && source?.type === 'matching')
        expect(
          question.matchPairs
            .slice(0, source.parts.length)
            // The parser leaves the signs of an answer as Moodle keeps them while it reads.
            .map(({ subquestion, subanswer }) => [subquestion.text, subanswer.replaceAll('&&058;', ':')]),
        ).toEqual(source.parts.map((part) => [part.text, source.places.find(({ id }) => id === part.place)?.text]));
    }
  });
  it('leaves out what asks for an order, and says so', () => {
    expect(lost.filter(({ what }) => what === 'order').map(({ item }) => item)).toEqual(
      bank.questions.filter(isOf('order')).map(({ id }) => id),
    );
  });
  it('keeps signs that mean something to it', () => {
    const [question] = parse(toGift(oddBank).text).filter(({ type }) => type === 'MC');
    expect(question).toMatchObject({
      stem: { text: odd.replace('->', '→') },
      choices: [{ text: { text: odd.replace('->', '→') }, isCorrect: true }, { text: { text: '%50% b' } }],
    });
  });
});

describe('the table', () => {
  it('has a row a question, as RFC 4180 has it, and no cell that a spreadsheet would run', () => {
    const { text } = toCsv(oddBank);
    expect(text).toBe(
      'name,id,step,type,stem,options,key,explanation\r\n' +
        `"${`1.1 ${odd}`.replaceAll('"', '""')}",odd,one,choice,"${odd.replaceAll('"', '""')}","${`${odd} | %50% b`.replaceAll('"', '""')}","${odd.replaceAll('"', '""')}","${odd.replaceAll('"', '""')}"\r\n`,
    );
    const stem = { ...oddBank, questions: oddBank.questions.map((question) => ({ ...question, stem: '=1+1' })) };
    expect(toCsv(stem).text).toContain(",'=1+1,");
    expect(toCsv(bank).text.split('\r\n')).toHaveLength(bank.questions.length + 2);
  });
});

describe('QTI 3.0', () => {
  const { files } = toQti(bank, 'en', judgements);
  it('is XML, one file an item, each listed once', async () => {
    for (const xml of files.values()) expect(await findingsOf(xml)).toEqual([]);
    const manifest = files.get('imsmanifest.xml') ?? '';
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
    expect(listed).toEqual([...files.keys()].filter((name) => name !== 'imsmanifest.xml'));
  }, 60_000);
  it('names as right only what can be chosen', () => {
    for (const [name, xml] of files) {
      const known = new Set(
        [...xml.matchAll(/<qti-simple-(?:associable-)?choice identifier="([^"]+)"/g)].map(([, id]) => id),
      );
      if (known.size === 0) continue;
      const right = /<qti-correct-response>(.*?)<\/qti-correct-response>/s.exec(xml)?.[1] ?? '';
      const ids = [...right.matchAll(/<qti-value>(.*?)<\/qti-value>/g)].flatMap(([, value]) => value?.split(' ') ?? []);
      expect(ids, name).not.toEqual([]);
      for (const id of ids) expect(known, name).toContain(id);
    }
  });
});
