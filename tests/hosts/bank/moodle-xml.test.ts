import { describe, expect, it } from 'vitest';
import { toMoodleXml } from '../../../src/hosts/bank/moodle-xml.ts';
import type { Bank, Question } from '../../../src/hosts/bank/questions.ts';
import { findingsOf } from '../package/xsd.ts';
import { bank, isOf, odd, oddBank } from './banks.ts';
import { askedBy, askedIn, readMoodleXml } from './moodle-xml.ts';

const told = { name: `2.1 ${odd}`, step: 'two', stepName: '2. This/that', stem: odd, explanation: odd };
const other = `${odd} f`;
const oddOnes: Bank = {
  lost: [],
  questions: [
    ...oddBank.questions,
    { ...told, id: 'judge', type: 'true-false', isTrue: false, feedback: { true: odd, false: other } },
    {
      ...{ ...told, id: 'match', type: 'matching', parts: [{ id: 'a', text: odd, place: 'b' }] },
      places: [
        { id: 'b', text: odd },
        { id: 'c', text: other },
      ],
    },
    { ...told, id: 'order', type: 'order', entries: [odd, other].map((text) => ({ id: text, text })) },
    { ...told, id: 'write', type: 'text', answers: [{ text: odd, feedback: odd, isKey: true }], otherwise: other },
    { ...told, id: 'count', type: 'number', answers: [{ value: -0.5, feedback: odd, isKey: true }], otherwise: other },
  ],
};
const read = readMoodleXml(toMoodleXml(bank).text);
const ofType = (type: (typeof read)[number]['@type']) => read.filter((one) => one['@type'] === type);

describe('Moodle XML', () => {
  it('is XML, whatever signs stand in it', async () => {
    for (const some of [bank, oddOnes]) expect(await findingsOf(toMoodleXml(some).text)).toEqual([]);
  });
  it.each([
    ['the lesson', bank],
    ['odd signs', oddOnes],
  ])('is read by another parser as the same questions, answers and feedback: %s', (_, { questions, lost }) => {
    const again = readMoodleXml(toMoodleXml({ questions, lost }).text);
    const told = ({ id, name, step, stepName, stem, explanation }: Question) => ({
      ...{ id, name, step, stepName, stem, explanation },
    });
    expect(
      again.map(({ idnumber, name, step, stepName, questiontext, generalfeedback }) => ({
        ...{ id: idnumber, name: name.text, step, stepName },
        ...{ stem: questiontext.text, explanation: generalfeedback.text },
      })),
    ).toEqual(questions.map(told));
    for (const [index, question] of questions.entries()) {
      const one = again[index];
      expect(one && askedBy(one), question.id).toEqual(askedIn(question));
    }
  });
  it('counts each question as one, by an id that finds it again', () => {
    for (const one of read) expect(one.defaultgrade).toBe(1);
    expect(new Set(read.map(({ idnumber }) => idnumber)).size).toBe(read.length);
  });
  it('gives two hints to a question about an order, without which Moodle aborts', () => {
    expect(ofType('ordering')).toHaveLength(bank.questions.filter(isOf('order')).length);
    for (const one of ofType('ordering')) expect(one.hint).toHaveLength(2);
  });
  it('numbers the entries of an order from one', () => {
    for (const { answer } of ofType('ordering'))
      expect(answer.map((one) => one['@fraction'])).toEqual(answer.map((_, index) => index + 1));
  });
  it('has shares that add up to 100 in a question of several keys, and what distractors take away as well', () => {
    const several = ofType('multichoice').filter(({ single }) => single === 'false');
    expect(several).not.toHaveLength(0);
    for (const { answer, idnumber } of several) {
      const sum = (shares: number[]) => shares.reduce((total, share) => total + share, 0);
      const shares = answer.map((one) => one['@fraction']);
      expect(sum(shares.filter((share) => share > 0)), idnumber).toBeCloseTo(100, 3);
      expect(sum(shares.filter((share) => share < 0)), idnumber).toBeCloseTo(-100, 3);
    }
  });
  it('has one full key in the other choices and judgements, and nothing for the rest', () => {
    const single = [...ofType('multichoice').filter((one) => one.single === 'true'), ...ofType('truefalse')];
    expect(single).not.toHaveLength(0);
    for (const { answer, idnumber } of single) {
      const shares = answer.map((one) => one['@fraction']).sort((one, other) => other - one);
      expect(shares, idnumber).toEqual([100, ...answer.slice(1).map(() => 0)]);
    }
  });
  it('takes every spelling of a key in full, and a number without leeway', () => {
    const written = [...ofType('shortanswer'), ...ofType('numerical')];
    expect(written).not.toHaveLength(0);
    for (const { answer } of written) for (const one of answer) expect([0, 100]).toContain(one['@fraction']);
    for (const { answer } of ofType('numerical')) for (const one of answer) expect(one.tolerance).toBe(0);
  });
});
