import { describe, expect, it } from 'vitest';
import { namesIn, readabilityOf, sentencesOf, type Vocabulary, wordsOf } from '../../src/content/readability.ts';

const nothingKnown: Vocabulary = { phrases: [], names: new Set() };
const grade = (text: string, vocabulary = nothingKnown) => readabilityOf([text], vocabulary).grade;

describe('the grade', () => {
  it.each([
    // 6 words, 1 sentence, 6 syllables
    ['The cat sat on the mat.', 0.39 * 6 + 11.8 - 15.59],
    // 13 words, 1 sentence, 26 syllables
    [
      'the australian platypus is seemingly a hybrid of a mammal and reptilian creature.',
      0.39 * 13 + (11.8 * 26) / 13 - 15.59,
    ],
    // 16 words, 1 sentence, 24 syllables
    [
      'This sentence, taken as a reading passage unto itself, is being used to prove a point.',
      0.39 * 16 + (11.8 * 24) / 16 - 15.59,
    ],
    // 9 words, 3 sentences, 9 syllables
    ['I came. I saw it all. I won it.', 0.39 * 3 + 11.8 - 15.59],
  ])('of %j', (text, expected) => {
    expect(grade(text)).toBeCloseTo(expected, 5);
  });

  it('takes each entry of a list for a sentence', () => {
    expect(readabilityOf(['a small dog', 'a big cat'], nothingKnown).grade).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 5);
  });

  it('is 0 where there are no words', () => {
    expect(grade('…')).toBe(0);
  });
});

describe('terms and names', () => {
  it('counts a term of the glossary as one plain word', () => {
    const vocabulary = { ...nothingKnown, phrases: ['preliminary examination', 'admissibility'] };
    expect(grade('The preliminary examination asks about admissibility.', vocabulary)).toBeCloseTo(
      grade('The dog asks about cats.'),
      5,
    );
  });

  it('finds a term at the head of a sentence and in the genitive', () => {
    const vocabulary = { ...nothingKnown, phrases: ['preliminary examination'] };
    expect(grade('Preliminary examination’s end came.', vocabulary)).toBeCloseTo(grade('The end came.'), 5);
  });

  it('takes no part of a longer word for a term', () => {
    const vocabulary = { ...nothingKnown, phrases: ['case'] };
    expect(grade('a staircase', vocabulary)).toBe(grade('a staircase'));
  });

  it('counts a run of names within a sentence as one plain word', () => {
    expect(grade('Then the International Criminal Court spoke.')).toBeCloseTo(grade('Then the dog spoke.'), 5);
  });

  it('knows a name at the head of a sentence from where it stands within one', () => {
    const text = 'They went to Tajikistan. Tajikistan said no.';
    const names = namesIn([text]);
    expect([...names]).toEqual(['Tajikistan']);
    expect(grade(text, { phrases: [], names })).toBeCloseTo(grade('They went to Rome. Rome said no.'), 5);
  });

  it('takes no word for a name that stands in small letters elsewhere', () => {
    expect([...namesIn(['Now the Court sits.', 'A court is a court.'])]).toEqual([]);
  });

  it('counts a quotation as it counts all else', () => {
    expect(grade('He said “irresponsible considerations” then.')).toBe(
      grade('He said irresponsible considerations then.'),
    );
  });
});

describe('sentences', () => {
  it.each([
    ['It follows from Art. 15(2). The Office reads it.', ['It follows from Art 15(2).', 'The Office reads it.']],
    ['Mr. Khan read it. Ms. Li did too.', ['Mr Khan read it.', 'Ms Li did too.']],
    ['Karim A. A. Khan read it. He said no.', ['Karim A A Khan read it.', 'He said no.']],
    ['Some, e.g. the U.S. Congress, wrote. Others spoke.', ['Some, eg the US Congress, wrote.', 'Others spoke.']],
    ['Who wrote it? Nobody knows! So it is.', ['Who wrote it?', 'Nobody knows!', 'So it is.']],
    ['He said: “It is not so.” Then he left.', ['He said: “It is not so.”', 'Then he left.']],
    ['It grew by 3.5 per cent.', ['It grew by 3.5 per cent.']],
  ])('of %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('have words without their signs', () => {
    expect(wordsOf('“The Court’s ‘no’, in 2022 (Article 15(2)), stood.”')).toEqual([
      'The',
      'Court',
      'no',
      'in',
      '2022',
      'Article',
      '15(2',
      'stood',
    ]);
  });
});
