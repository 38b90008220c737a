import type { Reporter, Told } from '../../../src/hosts/report/reporter.ts';
import type { At } from '../../../src/learning/current.ts';
import type { Learner } from '../../learning/learner.fixture.ts';

/** Hands on what the lesson tells, as a page does; `learner` is told on after every act. */
export function connect(learner: Learner, reporter: Reporter) {
  let heard = 0;
  let place: At['place'] | null = null;
  return () => {
    const at = { record: learner.record, place: learner.place };
    for (const told of learner.told.slice(heard)) reporter.report(told, at);
    heard = learner.told.length;
    const moved: Told = { type: 'moved', at: learner.at };
    if (place !== null && place !== learner.place) reporter.report(moved, at);
    place = learner.place;
  };
}
