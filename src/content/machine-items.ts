/** Makes items from the machine of the law: what is right, what is wrong and why is computed, never written. Pure. */
import type { LegalTestName } from '../law/legal-tests.ts';
import { articlesOf } from '../law/legal-tests.ts';
import { testsAsked } from '../law/refusal.ts';
import type { SituationFile } from '../law/replay.ts';
import { type ActId, actIds, actOf } from '../learning/figures/simulator/drafts.ts';
import { type Offer, offers, type Variant } from '../learning/figures/simulator/offers.ts';
import { nextDay, snapshotAfter } from '../learning/figures/simulator/path.ts';
import type { ItemSource } from './item-schemas.ts';
import type { MachineItemSource, TestMisconceptions } from './machine-item-schemas.ts';
import { unnamed } from './simulator-data.ts';

/** Options of one item at most. */
const MOST = 4;

/** One answer to choose: an act, a test, or that no test says no. */
export type Answer = { id: string; isKey: boolean } & (
  | { of: 'act'; act: ActId; variant: Variant; organ: Offer['organs'][0] }
  | { of: 'test'; test: LegalTestName; is: 'failed' | 'met' | 'not-asked' }
  | { of: 'nothing' }
);

/** What the machine says at the point that an author names. */
export type MachineQuestion = {
  source: MachineItemSource;
  answers: readonly Answer[];
  /** The act that is asked about, and where it stands; `null` where several are. */
  asked: { act: ActId; variant: Variant } | null;
};

/** What is wrong with an item, and what to write instead. */
export type Fault = { field: string; what: string; write: string };
const isFault = (found: object): found is Fault => 'what' in found;

const kebab = (name: string) => name.toLowerCase().replaceAll('_', '-');

/** The first open variant of an act, or the first of all. */
const shown = ({ variants }: Offer): Variant => variants[0];

function offersAt({ after, person }: MachineItemSource, situation: SituationFile): Offer[] {
  const path = { facts: situation.facts, events: unnamed(situation.events).slice(0, after) };
  return offers(snapshotAfter(path), nextDay(path), person);
}

/** The real next act and the nearest that are shut, each by another test. */
function usualActs(all: readonly Offer[], { after }: MachineItemSource, { events }: SituationFile): ActId[] {
  const next = events[after];
  const open = all.filter(({ isOpen }) => isOpen);
  const key = open.find((offer) => next && offer.act === actOf(next)) ?? open[0];
  const shut = new Map(all.filter(({ isOpen }) => !isOpen).map((offer) => [shown(offer).failed[0]?.test, offer.act]));
  return [...(key ? [key.act] : []), ...[...shut.values()].slice(0, MOST - 1)];
}

function nextOpen(source: MachineItemSource, situation: SituationFile): MachineQuestion | Fault {
  const all = offersAt(source, situation);
  const among = source.among ?? usualActs(all, source, situation);
  const answers = all
    .filter(({ act }) => among.includes(act))
    .map(
      (offer): Answer => ({
        of: 'act',
        id: kebab(offer.act),
        isKey: offer.isOpen,
        act: offer.act,
        variant: shown(offer),
        organ: offer.organs[0],
      }),
    );
  const open = answers.filter(({ isKey }) => isKey).length;
  const choose = 'name acts of which some are open at this point and some are shut';
  if (open === 0) return { field: 'among', what: 'none of these acts is open here', write: choose };
  if (open === answers.length) return { field: 'among', what: 'all of these acts are open here', write: choose };
  return { source, answers, asked: null };
}

/** The tests to choose from: the one that fails, then those that are met, then those that nobody asks here. */
function testAnswers(all: readonly Offer[], act: ActId, { event, failed }: Variant): Answer[] {
  const asked = testsAsked(event.type);
  const fails = failed.map(({ test }) => test);
  const met = asked.filter((test) => !fails.includes(test));
  const elsewhere = all
    .filter((offer) => offer.act !== act)
    .flatMap((offer) => shown(offer).failed.map(({ test }) => test))
    .filter((test) => !asked.includes(test));
  const answer = (test: LegalTestName, is: Extract<Answer, { of: 'test' }>['is']): Extract<Answer, { of: 'test' }> => ({
    of: 'test',
    id: test,
    isKey: is === 'failed',
    test,
    is,
  });
  const answers = [
    ...fails.slice(0, 1).map((test) => answer(test, 'failed')),
    ...met.map((test) => answer(test, 'met')),
    ...[...new Set(elsewhere)].map((test) => answer(test, 'not-asked')),
  ];
  // Two tests of the same articles would be told in the same words.
  const told = (one: (typeof answers)[number]) => `${one.is} ${articlesOf[one.test].join()}`;
  return answers.filter((one, index) => answers.findIndex((other) => told(other) === told(one)) === index);
}

function aboutAct(source: MachineItemSource, situation: SituationFile): MachineQuestion | Fault {
  const all = offersAt(source, situation);
  const offer = all.find(({ act }) => act === source.act);
  if (offer === undefined)
    return {
      field: 'act',
      what: "'act' is missing",
      write: `write 'act: …' with one of ${actIds.slice(0, 3).join(', ')} …`,
    };
  const variant = shown(offer);
  const asked = { act: offer.act, variant };
  const tests = testAnswers(all, offer.act, variant);
  if (source.ask === 'is-open') {
    const nothing: Answer = { of: 'nothing', id: 'no-test-fails', isKey: offer.isOpen };
    return { source, asked, answers: [nothing, ...tests.slice(0, MOST - 1)] };
  }
  if (offer.isOpen)
    return { field: 'act', what: `'${offer.act}' is open here`, write: 'name an act that is shut, or another point' };
  return { source, asked, answers: tests.slice(0, MOST) };
}

/** What the machine says, or what is wrong with the question. */
export function questionOf(source: MachineItemSource, situations: readonly SituationFile[]): MachineQuestion | Fault {
  const situation = situations.find(({ id }) => id === source.situation);
  if (situation === undefined)
    return {
      field: 'situation',
      what: `unknown situation '${source.situation}'`,
      write: `write one of ${situations.map(({ id }) => id).join(', ')}`,
    };
  const most = situation.events.length;
  if (source.after > most)
    return {
      field: 'after',
      what: `'${situation.id}' has only ${most} events`,
      write: `write a number from 0 to ${most}`,
    };
  if (source.among && source.ask !== 'next-open')
    return {
      field: 'among',
      what: `'among' is not for '${source.ask}'`,
      write: "remove it, or write 'ask: next-open'",
    };
  return source.ask === 'next-open' ? nextOpen(source, situation) : aboutAct(source, situation);
}

/** What a learner believes who takes a distractor for right. */
function misconceptionOf(answer: Answer, asked: MachineQuestion['asked'], of: TestMisconceptions): string | Fault {
  const overlooked = (test: LegalTestName | undefined) => test && of[test]?.overlooked;
  const missing = (test: LegalTestName | undefined): Fault => ({
    field: 'ask',
    what: `no misconception is known for the test '${test}'`,
    write: `write '${test}: { overlooked: …, imagined: … }' in test-misconceptions.yaml`,
  });
  if (answer.of === 'test') return of[answer.test]?.imagined ?? missing(answer.test);
  const test = (answer.of === 'act' ? answer.variant : asked?.variant)?.failed[0]?.test;
  return overlooked(test) ?? missing(test);
}

/** The articles of the tests and stages that the right answers rest on. */
function articlesFor({ answers, asked }: MachineQuestion): string[] {
  const tests = [
    ...(asked?.variant.failed ?? []).slice(0, 1),
    ...answers.flatMap((answer) => (answer.of === 'act' && !answer.isKey ? answer.variant.failed.slice(0, 1) : [])),
  ].map(({ test }) => test);
  const open = asked?.variant.isOpen ? testsAsked(asked.variant.event.type).slice(0, 1) : [];
  return [...new Set([...tests, ...open].flatMap((test) => articlesOf[test]))];
}

/** The item that an author would have had to write. */
export function itemOfQuestion(question: MachineQuestion, misconceptions: TestMisconceptions): ItemSource | Fault {
  const { source, answers, asked } = question;
  const {
    type: _type,
    situation: _situation,
    after: _after,
    ask,
    act: _act,
    among: _among,
    person: _person,
    ...common
  } = source;
  const options: { id: string; isKey: boolean; misconception?: string }[] = [];
  for (const answer of answers) {
    const { id, isKey } = answer;
    const misconception = isKey ? undefined : misconceptionOf(answer, asked, misconceptions);
    if (typeof misconception === 'object') return misconception;
    options.push({ id, isKey, ...(misconception && { misconception }) });
  }
  const shared = { ...common, articles: articlesFor(question) };
  if (ask !== 'is-open') {
    const isSingle = answers.filter(({ isKey }) => isKey).length === 1;
    return { ...shared, type: isSingle ? 'single-choice' : 'multiple-choice', options };
  }
  const isTrue = asked?.variant.isOpen ?? false;
  const wrong = answers.find(({ of }) => of === (isTrue ? 'test' : 'nothing'));
  const misconception = wrong && misconceptionOf(wrong, asked, misconceptions);
  if (typeof misconception !== 'string')
    return (
      misconception ?? {
        field: 'act',
        what: 'no test is asked of this act',
        write: 'name an act that a test is asked of',
      }
    );
  return { ...shared, type: 'true-false', isTrue, misconception, reasons: options };
}

export { isFault };
