import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContent } from '../../src/content/load.ts';
import { type MachineItemSource, machineItemSchema } from '../../src/content/machine-item-schemas.ts';
import { isFault, itemOfQuestion, questionOf } from '../../src/content/machine-items.ts';
import { readInline } from '../../src/content/markup.ts';
import { unnamed } from '../../src/content/simulator-data.ts';
import { explain } from '../../src/law/refusal.ts';
import { advance, begin } from '../../src/law/replay.ts';
import { actIds, draftsOf } from '../../src/learning/figures/simulator/drafts.ts';
import { nextDay, personsOf } from '../../src/learning/figures/simulator/path.ts';

const content = loadContent('content');
const STEP = 'what-happens-next';
const written: MachineItemSource[] = parse(readFileSync(`content/steps/${STEP}/items.yaml`, 'utf8'))
  .filter(({ type }: { type: string }) => type === 'from-machine')
  .map((item: unknown) => machineItemSchema.parse(item));
const bank = content.steps.find(({ step }) => step.id === STEP)?.items ?? [];

/** What the law says of an act at the point of an item, asked without any of the generator's own code. */
function lawAt({ situation: id, after, person }: MachineItemSource) {
  const situation = content.situations.find((one) => one.id === id);
  if (!situation) throw new RangeError(`There is no situation '${id}'.`);
  const events = unnamed(situation.events).slice(0, after);
  const { facts } = situation;
  const snapshot = events.reduce(advance, begin(facts));
  const on = nextDay({ facts, events });
  return (act: (typeof actIds)[number]) =>
    draftsOf(act, { facts, on, person }).map((event) => explain(snapshot, event));
}
const kebab = (act: string) => act.toLowerCase().replaceAll('_', '-');
const actOf = (id: string) => {
  const act = actIds.find((one) => kebab(one) === id);
  if (act === undefined) throw new RangeError(`'${id}' is no act.`);
  return act;
};

describe.each(written.map((source) => [source.id, source] as const))(
  '%s, an item made from the machine',
  (id, source) => {
    const item = bank.find((one) => one.id === id);
    const words = content.words.en?.items[id];
    if (!item || !words) throw new RangeError(`The item '${id}' was not made.`);

    it('holds as right what the law says', () => {
      const law = lawAt(source);
      if (item.type === 'true-false') {
        const [result] = law(source.act ?? 'NEW_FACTS');
        expect(item.isTrue).toBe(result?.isOpen);
        expect(item.reasons.filter(({ isKey }) => isKey).map((reason) => reason.id)).toEqual(
          result?.isOpen ? ['no-test-fails'] : [result?.failed[0]?.test],
        );
      } else if (item.type === 'single-choice' || item.type === 'multiple-choice') {
        for (const { id: option, isKey } of item.options)
          expect(isKey, option).toBe(
            source.ask === 'next-open'
              ? law(actOf(option)).some(({ isOpen }) => isOpen)
              : law(source.act ?? 'NEW_FACTS')[0]?.failed.some(({ test }) => test === option),
          );
      } else throw new RangeError(`No item of the type '${item.type}' is made from the machine.`);
    });

    it('has feedback of its own for each option, which names an article', () => {
      const feedback = Object.values('options' in words ? words.options : 'reasons' in words ? words.reasons : {}).map(
        (option) => ('feedback' in option ? option.feedback : ''),
      );
      expect(new Set(feedback).size).toBe(feedback.length);
      expect(feedback.length).toBeGreaterThan(2);
      for (const text of feedback) expect(text).toMatch(/Articles? \d/);
    });

    it('cites its articles', () => {
      expect(readInline(words.explanation).marks.length).toBeGreaterThan(0);
    });
  },
);

describe('a question to the machine', () => {
  const common = { id: 'asked', objective: 'o', screen: 's', sources: ['rome-statute'], type: 'from-machine' };
  const ask = (fields: object) => questionOf(machineItemSchema.parse({ ...common, ...fields }), content.situations);
  const misconceptions = parse(readFileSync('content/test-misconceptions.yaml', 'utf8'));

  it('asks for the next steps by itself where no acts are named', () => {
    for (const situation of content.situations)
      for (let after = 0; after <= situation.events.length; after += 1) {
        const question = ask({ situation: situation.id, after, ask: 'next-open' });
        if (isFault(question)) throw new RangeError(`${situation.id} after ${after}: ${question.what}`);
        const item = itemOfQuestion(question, misconceptions);
        if (!isFault(item)) expect(question.answers.some(({ isKey }) => !isKey)).toBe(true);
      }
  });

  it('can be true', () => {
    const question = ask({ situation: 'libya', after: 1, ask: 'is-open', act: 'INVESTIGATION_OPENED' });
    if (isFault(question)) throw new RangeError(question.what);
    expect(itemOfQuestion(question, misconceptions)).toMatchObject({
      type: 'true-false',
      isTrue: true,
      reasons: [{ id: 'no-test-fails', isKey: true }, { isKey: false }, { isKey: false }, { isKey: false }],
    });
  });

  it.each([
    [
      'a situation that is not there',
      { situation: 'atlantis', after: 0, ask: 'next-open' },
      'situation',
      'unknown situation',
    ],
    ['a point that is not there', { situation: 'libya', after: 99, ask: 'next-open' }, 'after', 'only 12 events'],
    [
      'an act that is open',
      { situation: 'libya', after: 1, ask: 'why-shut', act: 'INVESTIGATION_OPENED' },
      'act',
      'is open here',
    ],
    ['no act', { situation: 'libya', after: 1, ask: 'why-shut' }, 'act', 'is missing'],
    [
      'acts where one is asked about',
      { situation: 'libya', after: 1, ask: 'is-open', act: 'MERGED', among: ['MERGED', 'NEW_FACTS', 'DEFERRED'] },
      'among',
      'not for',
    ],
    [
      'acts that all are shut',
      { situation: 'libya', after: 1, ask: 'next-open', among: ['NEW_FACTS', 'DEFERRED', 'WARRANT_ISSUED'] },
      'among',
      'none of these',
    ],
    [
      'acts that all are open',
      {
        situation: 'libya',
        after: 1,
        ask: 'next-open',
        among: ['INVESTIGATION_OPENED', 'EXAMINATION_OPENED', 'MERGED'],
      },
      'among',
      'all of these',
    ],
  ])('is refused with the field that is wrong: %s', (_, fields, field, what) => {
    expect(ask(fields)).toMatchObject({ field, what: expect.stringContaining(what) });
  });

  it('says where the misconception of a test is missing', () => {
    const question = ask({ situation: 'libya', after: 2, ask: 'why-shut', act: 'DEFERRAL_REQUESTED' });
    if (isFault(question)) throw new RangeError(question.what);
    expect(itemOfQuestion(question, {})).toMatchObject({ write: expect.stringContaining('test-misconceptions.yaml') });
  });

  it('speaks of the persons of a situation by their letters', () => {
    const uganda = content.situations.find(({ id }) => id === 'uganda');
    if (!uganda) throw new RangeError('The file of Uganda is there.');
    const snapshot = unnamed(uganda.events).reduce(advance, begin(uganda.facts));
    expect(personsOf(snapshot)).toEqual(['A', 'B', 'C', 'D', 'E']);
    // Charges confirmed in absence: no trial without the accused.
    const question = ask({ situation: 'uganda', after: uganda.events.length, ask: 'why-shut', act: 'TRIAL_OPENED' });
    expect(question).toMatchObject({ answers: [{ id: 'accused-is-present', isKey: true }, {}, {}, {}] });
  });
});
