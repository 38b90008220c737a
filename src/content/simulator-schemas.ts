/** Schemas of the simulator's file and of its words: `content/figures/simulator.yaml`, `content/<locale>/figures/simulator.yaml`. */
import { z } from 'zod';
import { appealResults, measures, reasons } from '../law/events.ts';
import { crimes } from '../law/facts.ts';
import { id, inline } from './item-schemas.ts';
import { date } from './schemas.ts';
import { factsSchema, stateCode } from './situation-schema.ts';
import { counted, message } from './ui-message.ts';

export const simulatorFileSchema = z.strictObject({
  situations: z.array(
    z.strictObject({
      id,
      /** Dates of its events that a source was found for; of others only the year is printed. */
      checked: z.array(date),
    }),
  ),
  /** What the learner starts from. */
  own: factsSchema,
  sources: z.array(id).min(1),
});
export type SimulatorSource = z.infer<typeof simulatorFileSchema>;

/** A word for each: none forgotten, none too many. */
const words = <Name extends string>(names: readonly Name[]) => z.record(z.enum(names), inline);
const vote = z.strictObject({ act: inline, told: inline });

export const simulatorWordsSchema = z.strictObject({
  intro: inline,
  /** What the Prosecutor judges, and the learner with them. */
  judged: inline,
  /** How exact the real paths are. */
  real: inline,
  /** The month in which a state can ask. */
  month: inline,
  /** Names of states, where those that a browser knows do not fit. */
  states: z.record(stateCode, inline),
  situations: z.record(id, inline),
  crimes: words(crimes),
  reasons: words(reasons),
  results: words(appealResults),
  votes: z.record(z.enum(measures), vote),
  details: z.strictObject({
    vote: message('yes', 'no', 'abstain'),
    veto: message('vote', 'states'),
    present: inline,
    absent: inline,
    states: message('states'),
    council: inline,
  }),
  labels: z.strictObject({
    title: inline,
    preset: inline,
    own: inline,
    realOnes: inline,
    whichReal: inline,
    change: inline,
    crime: inline,
    from: inline,
    to: inline,
    places: inline,
    persons: inline,
    joined: message('state'),
    begin: inline,
    missing: inline,
    known: inline,
    since: message('date'),
    until: message('date', 'until'),
    member: message('date'),
    outside: inline,
    stands: inline,
    cases: inline,
    chart: inline,
    caseChart: message('person'),
    person: inline,
    personNamed: message('name'),
    personNew: message('name'),
    when: message('date'),
    day: inline,
    monthLater: inline,
    yearLater: inline,
    paused: message('date'),
    monthOver: message('date'),
    acts: inline,
    noTurn: inline,
    others: inline,
    done: inline,
    which: message('act'),
    shut: counted(),
    why: inline,
    written: inline,
    log: inline,
    back: inline,
    backTo: message('told'),
    toStart: inline,
    follow: message('told'),
    compare: inline,
    atStart: inline,
    at: message('stage'),
    now: message('stage'),
    same: inline,
    other: inline,
    next: inline,
    ended: inline,
    alone: inline,
    went: message('name', 'date'),
    allPaths: inline,
    sources: inline,
    share: inline,
    copied: inline,
    copyThis: inline,
    over: inline,
    status: message('told', 'stage'),
    undone: message('stage'),
  }),
});
export type SimulatorWordsSource = z.infer<typeof simulatorWordsSchema>;
