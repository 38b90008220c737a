/** The words of the controls of the Council's table and of the map of crossings; part of their figures' words. */
import { z } from 'zod';
import { measures } from '../law/events.ts';
import { ballots, breaches, outcomes } from '../learning/figures/council.ts';
import { counted, message, text } from './ui-message.ts';

export const councilUi = z.strictObject({
  title: text,
  pick: text,
  draft: text,
  measures: z.record(z.enum(measures), text),
  predict: text,
  predictions: z.record(z.enum(outcomes), text),
  /** What the stamp says. */
  outcomes: z.record(z.enum(outcomes), text),
  ballots: z.record(z.enum(ballots), text),
  veto: text,
  permanent: text,
  elected: message('number'),
  changed: text,
  turn: text,
  restore: text,
  asItWas: text,
  whatIf: counted(),
  tally: message('yes', 'no', 'abstain'),
  needed: text,
  nine: text,
  nineFound: counted(),
  noVeto: text,
  noVetoFound: text,
  vetoFound: counted('names'),
  expected: text,
  follows: text,
  written: text,
  breach: text,
  breaches: z.record(z.enum(breaches), text),
  refused: text,
  list: text,
  listed: z.record(z.enum(ballots), text),
});

export const crossingsUi = z.strictObject({
  title: text,
  pick: text,
  beginsIn: text,
  endsIn: text,
  party: text,
  notParty: text,
  path: message('begins', 'ends'),
  within: message('states'),
  outside: text,
  said: text,
  nobody: text,
  written: text,
  readings: text,
  show: text,
  shown: text,
  happens: text,
  route: text,
  status: text,
  decided: text,
});
