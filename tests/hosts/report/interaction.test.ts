import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, ItemType } from '../../../src/content/lesson.ts';
import { duration } from '../../../src/hosts/report/duration.ts';
import { idNotation, lmsId, patternNotation } from '../../../src/hosts/report/identifier.ts';
import { interactionsOf } from '../../../src/hosts/report/interaction.ts';
import { scorm12 } from '../../../src/hosts/scorm/scorm-12.ts';
import { timeOfDay, timespan12, timestamp } from '../../../src/hosts/scorm/times.ts';
import { gradeItem } from '../../../src/learning/grade.ts';
import type { Response } from '../../../src/learning/responses.ts';
import { items, lesson, rightFor, wrongFor } from '../../learning/lesson.fixture.ts';
import { lesson as published } from './real-lesson.ts';

const answered = (item: Item, response: Response) =>
  interactionsOf(lesson, {
    ...{ item: item.id, round: null, response, hints: 0, at: Date.UTC(2026, 10, 23, 10), latency: 3250 },
    fraction: gradeItem(item, response).fraction,
  });
/** Type, response and pattern as each version has them. */
const told = (item: Item, response: Response) =>
  answered(item, response).map((interaction) => {
    const { id, reply, right, result } = interaction;
    const pairs = new Map(scorm12.interaction(0, interaction, { lesson: lesson.id, lang: 'en' }));
    const of12 = (name: string) => pairs.get(`cmi.interactions.0.${name}`);
    return [
      ...[id, reply.type, of12('student_response'), of12('correct_responses.0.pattern')],
      ...[idNotation(reply, 'en'), right[0] && patternNotation(right[0], 'en'), result],
    ];
  });

const expected: Record<ItemType, unknown[][]> = {
  'single-choice': [['what-a-letter-is', 'choice', 'a', 'b', 'referral', 'communication', 'incorrect']],
  'multiple-choice': [
    ['who-can-refer', 'choice', 'b,d', 'a,c', 'parliament[,]company', 'state_party[,]security_council', 'incorrect'],
  ],
  'true-false': [
    ['court-judges-states', 'true-false', 't', 'f', 'true', 'false', 'incorrect'],
    ['court-judges-states-reason', 'choice', 'a', 'b', 'states_sign', 'persons_only', 'incorrect'],
  ],
  sort: [
    [
      ...['refer-or-inform', 'matching', '1.b,2.a,3.b', '1.a,2.b,3.a'],
      'tajikistan[.]inform[,]members[.]refer[,]council[.]inform',
      'tajikistan[.]refer[,]members[.]inform[,]council[.]refer',
      'incorrect',
    ],
  ],
  order: [
    [
      ...['way-of-a-case', 'sequencing', 'd,c,b,a', 'a,b,c,d'],
      'trial[,]warrant[,]investigation[,]examination',
      'examination[,]investigation[,]warrant[,]trial',
      'incorrect',
    ],
  ],
  match: [
    [
      ...['article-and-subject', 'matching', '1.b,2.a,3.a', '1.a,2.b,3.c'],
      'article_13[.]letters[,]article_15[.]ways_in[,]article_16[.]ways_in',
      'article_13[.]ways_in[,]article_15[.]letters[,]article_16[.]deferral',
      'incorrect',
    ],
  ],
  'mark-sentences': [
    [
      ...['claim-or-denial', 'matching', '1.a,2.b,3.a', '1.c,2.a,3.b'],
      'members_wrote[.]claim[,]officials_did[.]denial[,]spokesperson_rejects[.]claim',
      'members_wrote[.]neither[,]officials_did[.]claim[,]spokesperson_rejects[.]denial',
      'incorrect',
    ],
  ],
  predict: [['what-the-letter-starts', 'choice', 'b', undefined, 'nothing', undefined, 'neutral']],
  'short-answer': [
    [
      ...['year-of-the-statute', 'fill-in', 'something else', '2002'],
      ...['{lang=en}something else', '{case_matters=false}{lang=en}2002', 'incorrect'],
    ],
  ],
};

describe('an answer as hosts are told it', () => {
  it.each(Object.values(items))('of $type names what was answered and what is right', (item) => {
    expect(told(item, wrongFor(item))).toEqual(expected[item.type]);
    for (const { result } of answered(item, rightFor(item)))
      expect(result).toBe(item.type === 'predict' ? 'neutral' : 'correct');
  });
  it('is a number where a number was written, whatever stands around it', () => {
    expect(told(items['short-answer'], { text: 'year 2,002' })).toEqual([
      ['year-of-the-statute', 'numeric', '2002', '2002', '2002', '2002[:]2002', 'correct'],
    ]);
  });
  it('of an item that is gone is nothing', () => {
    const attempt = {
      item: 'gone',
      round: null,
      response: { text: '' },
      fraction: 0,
      hints: 0,
      at: 0,
      latency: 0,
    } as const;
    expect(interactionsOf(lesson, attempt)).toEqual([]);
  });
  it('stays within the lengths of SCORM 1.2 for every item of the published lesson', () => {
    for (const item of published.steps.flatMap((step) => step.items))
      for (const interaction of interactionsOf(published, {
        ...{ item: item.id, round: null, response: rightFor(item), fraction: 1, hints: 0, at: 0, latency: 0 },
      }))
        for (const [element, value] of scorm12.interaction(0, interaction, { lesson: published.id, lang: 'en' })) {
          expect(value.length, element).toBeLessThanOrEqual(255);
          expect(value, element).not.toMatch(/undefined/);
        }
  });
});

describe('an id that goes to an LMS', () => {
  const kebab = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,6}$/);
  it('has at most forty letters, digits and underscores, and stays apart from every other', () => {
    fc.assert(
      fc.property(kebab, kebab, (a, b) => {
        expect(lmsId(a)).toMatch(/^\w{1,40}$/);
        if (a !== b) expect(lmsId(a)).not.toBe(lmsId(b));
      }),
    );
    expect(lmsId(`${'long-'.repeat(12)}a`)).not.toBe(lmsId(`${'long-'.repeat(12)}b`));
  });
});

describe('times', () => {
  it('of SCORM 1.2 have hundredths, and no sixty seconds', () => {
    expect(timespan12(0)).toBe('0000:00:00.00');
    expect(timespan12(59.999)).toBe('0000:01:00.00');
    expect(timespan12(3903.254)).toBe('0001:05:03.25');
    expect(timespan12(1e9)).toBe('9999:00:00.00');
    expect(timeOfDay(new Date(2026, 10, 23, 9, 5, 7).getTime())).toBe('09:05:07');
  });
  it('of SCORM 2004 have the hundredths without which Moodle refuses them', () => {
    expect(timestamp(Date.UTC(2026, 10, 23, 10, 0, 0, 127))).toBe('2026-11-23T10:00:00.12Z');
    expect(duration(3903.25)).toBe('PT1H5M3.25S');
    expect(duration(0)).toBe('PT0S');
    expect(duration(-5)).toBe('PT0S');
  });
});
