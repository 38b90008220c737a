/**
 * The words of the interface: `content/<locale>/ui.yaml`. A key that is missing or too many stops the build.
 * `{name}` in a message is filled in by `views/ui/message.ts`; the schema demands each one.
 */
import { z } from 'zod';

/** Words with places to fill: each of `needed` must be there, and none but `known` can be filled. */
const filled = (needed: readonly string[], known: readonly string[]) =>
  z
    .string()
    .min(1, 'is empty: write the words')
    .superRefine((value, context) => {
      const found = [...value.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
      for (const name of needed.filter((name) => !found.includes(name)))
        context.addIssue({ code: 'custom', message: `lacks {${name}}: write it where the value belongs` });
      const advice = known.length === 0 ? 'remove it' : `write ${known.map((name) => `{${name}}`).join(' or ')}`;
      for (const name of found.filter((name) => !known.includes(name)))
        context.addIssue({ code: 'custom', message: `has {${name}}, which nothing fills: ${advice}` });
    });

const text = filled([], []);

/** A sentence with places to fill, such as "Step {step} of {steps}". */
const message = (...names: string[]) => filled(names, names);

/** A message that counts: the forms of `Intl.PluralRules`; each holds every name, and `other` the count too. */
const counted = (...names: string[]) => {
  const form = filled(names, ['count', ...names]).optional();
  return z.strictObject({ zero: form, one: form, two: form, few: form, many: form, other: message('count', ...names) });
};

export const uiSchema = z.strictObject({
  lesson: z.strictObject({
    title: text,
    kicker: text,
    standfirst: text,
    /** The note before the lesson begins: subjects that it names. */
    contentNoteTitle: text,
    contentNote: text,
    start: text,
    resume: message('step'),
    seeSteps: text,
    letterAddress: text,
    letterQuotation: text,
    letterNote: text,
    minutes: counted(),
    /** On the cover: "9 steps". */
    steps: counted(),
  }),
  navigation: z.strictObject({
    skip: text,
    settings: text,
    steps: text,
    allSteps: text,
    stepOf: message('step', 'steps'),
    screenOf: message('screen', 'screens'),
    article: message('article'),
    articles: message('articles'),
    glossary: text,
    sources: text,
    summary: text,
    cover: text,
    theme: z.strictObject({ dark: text, light: text }),
    youAreHere: text,
    notBegun: text,
    begun: text,
    done: text,
    mastered: text,
    controls: text,
    back: text,
    next: message('title'),
    toCheck: text,
    toStep: message('title'),
    toSummary: text,
    /** From the glossary, the sources or the worksheet back into the lesson. */
    toLesson: text,
    loading: text,
    lineDead: text,
    tryAgain: text,
    readWhole: text,
  }),
  check: z.strictObject({
    title: text,
    itemOf: message('item', 'items'),
    /** How each type of item is answered, in a few words. */
    how: z.strictObject({
      'single-choice': text,
      'multiple-choice': text,
      'true-false': text,
      sort: text,
      order: text,
      match: text,
      'mark-sentences': text,
      predict: text,
      'short-answer': text,
    }),
    check: text,
    /** On the waiting button. */
    missing: z.strictObject({
      option: text,
      judgement: text,
      reason: text,
      cards: counted(),
      prompts: counted(),
      sentences: counted(),
      answer: text,
    }),
    hint: z.strictObject({ first: text, second: text, shown: message('number') }),
    answerAgain: text,
    nextItem: text,
    previousItem: text,
    toResult: text,
    explanation: text,
    readAgain: message('title'),
    verdict: z.strictObject({ right: text, partly: text, wrong: text, recorded: text }),
    judged: counted('right'),
    marks: z.strictObject({ hit: text, wrong: text, missed: text, spared: text, placed: text, misplaced: text }),
    true: text,
    false: text,
    why: text,
    confidence: text,
    confidenceValue: message('percent'),
    guess: text,
    certain: text,
    pick: text,
    placeHere: message('card'),
    tray: text,
    trayEmpty: text,
    takeBack: message('card'),
    held: message('card'),
    placed: message('card', 'category'),
    cards: counted(),
    moveUp: message('entry'),
    moveDown: message('entry'),
    position: message('position', 'positions'),
    moved: message('entry', 'position', 'positions'),
    chooseTarget: text,
    chooseLabel: text,
    rightPlace: message('place'),
    yourAnswer: text,
    key: text,
    result: z.strictObject({
      title: text,
      passed: text,
      notPassed: text,
      score: message('score', 'passMark'),
      withheld: message('title'),
      others: counted(),
      again: text,
    }),
    answersShown: text,
    practice: text,
  }),
  summary: z.strictObject({
    title: text,
    mastered: counted('total'),
    none: text,
    standfirst: text,
    prediction: text,
    then: message('step'),
    now: text,
    notPredicted: text,
    sure: message('percent'),
    whatYouCan: text,
    level: z.strictObject({
      mastered: text,
      nearly: message('right', 'of'),
      practise: message('right', 'of'),
      notBegun: text,
    }),
    step: message('step'),
    missedTitle: counted(),
    missedText: text,
    missedNone: text,
    practise: counted(),
    practiceDone: text,
    take: text,
    print: text,
    worksheet: text,
    copy: text,
    copied: text,
    needsScript: text,
    finishedOn: message('date'),
    journey: z.strictObject({ posted: text, slot: text, filed: text, again: text }),
    resultLine: message('title', 'date', 'score'),
  }),
  learner: z.strictObject({
    menu: text,
    ask: text,
    askText: text,
    first: text,
    askAgain: text,
    askAgainText: text,
    second: text,
    keep: text,
    started: text,
  }),
  notices: z.strictObject({
    close: text,
    contentChanged: counted(),
    unreadable: text,
    notKept: text,
    kept: text,
    otherTab: text,
    restored: text,
  }),
  terms: z.strictObject({ title: text, intro: text, open: text, close: text, term: message('term') }),
  sources: z.strictObject({
    title: text,
    intro: text,
    open: text,
    close: text,
    published: message('date'),
    checked: message('date'),
    visit: text,
    source: message('source'),
    restsOn: message('source'),
    locator: message('locator'),
    kinds: z.record(
      z.enum([
        'treaty',
        'court',
        'un',
        'parliament',
        'government',
        'press-release',
        'press',
        'scholarship',
        'organisation',
      ]),
      text,
    ),
  }),
  print: z.strictObject({ title: text, intro: text, name: text, date: text, keyTitle: text }),
  kinds: z.strictObject({ claim: text, reply: text, evidence: text, decision: text, reported: text }),
  figures: z.strictObject({
    news: z.strictObject({
      title: text,
      open: text,
      close: text,
      who: text,
      how: text,
      imprecise: text,
      verification: z.record(
        z.enum(['several-sources', 'one-source', 'article-only', 'misreported', 'imprecise']),
        text,
      ),
      opened: counted('total'),
    }),
    actors: z.strictObject({
      title: text,
      can: text,
      cannot: text,
      why: text,
      tray: text,
      sorted: counted('total'),
      right: message('actor', 'place'),
      notThere: message('actor', 'place'),
      also: message('places'),
      again: text,
    }),
    ladder: z.strictObject({
      title: text,
      climb: text,
      down: text,
      decides: text,
      asks: text,
      meaning: text,
      start: text,
      rungOf: message('rung', 'rungs'),
      presumed: text,
      now: message('name'),
    }),
  }),
  footer: z.strictObject({ licence: text, privacy: text, source: text }),
  teach: z.strictObject({ title: text, intro: text }),
});

export type UiWords = z.infer<typeof uiSchema>;
