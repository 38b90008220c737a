/** A path beside those of real situations: where they went the same way, where they parted, and where they ended. */
import type { IsoDate } from '../../../law/dates.ts';
import type { SituationEvent } from '../../../law/events.ts';
import { casesOf } from '../../../law/replay.ts';
import { situationStateOf } from '../../../law/situation.machine.ts';
import type { CaseState, SituationState } from '../../../law/stages.ts';
import { type Path, snapshotsOf } from './path.ts';

/** A real situation, by the names of its file; its cases bear letters. */
export type RealPath = Path & {
  id: string;
  /** Places of the events whose dates no source was found for. */
  unchecked: readonly number[];
  /** What its file rests on; the title where the lesson cites it too. */
  sources: readonly { address: string; title: string | null }[];
};

/** A stage that a path comes to: of the situation, or the first case to come so far. */
export type Milestone = { on: IsoDate; at: number } & (
  | { of: 'situation'; state: SituationState }
  | { of: 'case'; state: CaseState }
);

/** Stages in the order in which they are reached; what only is recorded leads to none. */
export function milestonesOf(path: Path): Milestone[] {
  const snapshots = snapshotsOf(path);
  const reached = new Set<string>();
  const found: Milestone[] = [];
  for (const [at, { on }] of path.events.entries()) {
    const [before, after] = [snapshots[at], snapshots[at + 1]];
    if (before === undefined || after === undefined) break;
    const state = situationStateOf(after);
    if (state !== situationStateOf(before)) found.push({ of: 'situation', state, on, at });
    for (const caseState of Object.values(casesOf(after)))
      if (!reached.has(caseState)) {
        reached.add(caseState);
        found.push({ of: 'case', state: caseState, on, at });
      }
  }
  return found;
}

/** A real situation by its stages, to be drawn. */
export type Trail = Pick<RealPath, 'id' | 'unchecked' | 'sources'> & { milestones: readonly Milestone[] };
export const trailsOf = (paths: readonly RealPath[]): Trail[] =>
  paths.map(({ id, unchecked, sources, ...path }) => ({ id, unchecked, sources, milestones: milestonesOf(path) }));

const isSame = (a: Milestone | undefined, b: Milestone | undefined): boolean =>
  a !== undefined && b !== undefined && a.of === b.of && a.state === b.state;

/** A real situation that came to a milestone. */
export type Company = { id: string; milestone: Milestone };

export type Point = {
  /** What the learner's path comes to next; `null` at its end. */
  next: Milestone | null;
  /** Real situations that came as far as this point and went on to the same, */
  same: readonly Company[];
  /** to something else, */
  other: readonly Company[];
  /** or no further, by the latest source. */
  ended: readonly string[];
};

type Followed = { id: string; milestones: readonly Milestone[]; common: number };

function follow({ id, ...path }: RealPath, mine: readonly Milestone[]): Followed {
  const milestones = milestonesOf(path);
  const parted = mine.findIndex((milestone, index) => !isSame(milestone, milestones[index]));
  return { id, milestones, common: parted < 0 ? mine.length : parted };
}

/** One point before the first milestone and one after each; at every one, those real situations that came so far. */
export function compare(path: Path, realPaths: readonly RealPath[]): Point[] {
  const mine = milestonesOf(path);
  const followed = realPaths.map((real) => follow(real, mine));
  return [...mine, null].map((next, index) => {
    const here = followed.filter(({ common }) => common >= index);
    const wentOn = (isTogether: boolean) =>
      here.flatMap(({ id, milestones, common }): Company[] => {
        const milestone = milestones[index];
        return milestone && common > index === isTogether ? [{ id, milestone }] : [];
      });
    return {
      next,
      same: wentOn(true),
      other: wentOn(false),
      ended: here.flatMap(({ id, milestones }) => (milestones.length === index ? [id] : [])),
    };
  });
}

/** How many acts of a path, from its first, are those of a real situation. */
export function stepsTogether({ events }: Path, real: Path): number {
  const parted = events.findIndex((event, index) => JSON.stringify(event) !== JSON.stringify(real.events[index]));
  return parted < 0 ? events.length : parted;
}

/** The event by which a real situation went on from exactly this path; `null` where the path is another. */
export function realNext(path: Path, real: RealPath | undefined): SituationEvent | null {
  const count = path.events.length;
  return real && stepsTogether(path, real) === count ? (real.events[count] ?? null) : null;
}
