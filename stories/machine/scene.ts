/** The real lesson, brought to a state of its machine. */
import type { Place } from '../../src/learning/lesson-events.ts';
import { learnerAskedItem } from '../screens/scenes.ts';
import { createStorySite, type Learner, type Length, type Scene } from '../screens/story-site.ts';
import { type Path, pathTo, stateOf } from './states.ts';

const pageOfPlace = (place: Place): string => {
  if (place.kind === 'practice') return 'summary';
  return 'step' in place ? place.step : place.kind;
};

/** Takes the way that was found with one item, in a round that asks others too. */
function follow(learner: Learner, { acts }: Path, index: number, rest: 'right' | 'wrong'): void {
  for (const act of acts) {
    if (act.type === 'RESULT_OPENED') learner.answerOthers(index, rest);
    learner.do(act);
    if (act.type === 'PLACE_OPENED' && act.place.kind === 'check') learner.do({ type: 'ITEM_OPENED', index });
  }
}

const made = new Map<string, Scene>();

/**
 * A scene at this state, such as `check.feedback/match/partly`.
 * @param length of the words of its item; without it, an item with as many outcomes as there are
 * @throws {RangeError} where the machine has no such state, or the lesson cannot be brought there
 */
export function sceneOf(state: string, length: Length | null = null): Scene {
  const name = `${state} ${length}`;
  const scene = made.get(name) ?? makeScene(state, length);
  made.set(name, scene);
  return scene;
}

function makeScene(state: string, length: Length | null): Scene {
  const path = pathTo(state, length);
  const { seed, index } = learnerAskedItem(path.item);
  const place = path.acts.flatMap((act) => (act.type === 'PLACE_OPENED' ? act.place : [])).at(-1) ?? { kind: 'cover' };
  const ofLength = state.split('/').length > 2 && { ofLength: (wanted: Length) => sceneOf(state, wanted) };
  for (const rest of ['right', 'wrong'] as const) {
    const before = (learner: Learner) => follow(learner, path, index, rest);
    const scene: Scene = { page: pageOfPlace(place), place, input: { seed }, before, ...ofLength };
    const { lesson, view } = createStorySite(scene);
    if (stateOf(lesson, view().snapshot) === state) return scene;
  }
  throw new RangeError(`The lesson cannot be brought to the state '${state}'.`);
}
