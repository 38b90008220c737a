/** Screens and items with the fewest, the most and a typical number of letters: what is drawn has to hold them all. */
import type { PageWords } from '../../src/content/lesson.ts';
import type { Place } from '../../src/learning/lesson-events.ts';
import { words } from './pages.tsx';
import type { Length, Scene } from './story-site.ts';

const lengthOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  return Object.values(value ?? {}).reduce((sum: number, inner) => sum + lengthOf(inner), 0);
};

/** Of several the shortest, the middle or the longest. */
export function chosenByLength<Value>(
  values: readonly Value[],
  wordsOf: (value: Value) => unknown,
  length: Length,
): Value | undefined {
  const ordered = values.toSorted((a, b) => lengthOf(wordsOf(a)) - lengthOf(wordsOf(b)));
  return ordered.at({ short: 0, typical: Math.floor(ordered.length / 2), longest: -1 }[length]);
}

type Screen = { page: string; place: Place; figure: string | undefined; blocks: readonly string[] };
const screens: readonly Screen[] = Object.values(words).flatMap(({ step }: PageWords) =>
  (step?.screens ?? []).map(({ id, figure, blocks }) => ({
    page: step?.id ?? '',
    place: { kind: 'screen' as const, step: step?.id ?? '', screen: id },
    figure,
    blocks,
  })),
);
const isAt = (place: Place) => (screen: Screen) => JSON.stringify(screen.place) === JSON.stringify(place);

/** The scene with another screen or item of the same kind; the scene itself where there is no other, as on the cover. */
export function ofLength(scene: Scene, length: Length): Scene {
  if (scene.ofLength) return scene.ofLength(length);
  const here = screens.find(scene.place ? isAt(scene.place) : ({ page }) => page === scene.page);
  if (!here) return scene;
  const sameKind = screens.filter(({ figure }) => figure === here.figure);
  const { page, place } = chosenByLength(sameKind, ({ blocks }) => blocks, length) ?? here;
  return { ...scene, page, place };
}
