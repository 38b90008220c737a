import type { ComponentType } from 'react';
import type { PageKind } from '../../content/lesson.ts';
import StepScreen from './StepScreen.tsx';
import type { Site, View } from './site.ts';

export type ScreenProps = { site: Site; view: View };
type Screen = ComponentType<ScreenProps>;

const list = () => import('./ListScreen.tsx');
const loaders = {
  cover: () => import('./CoverScreen.tsx'),
  step: async () => ({ default: StepScreen }), // in the first chunk anyway: the browser waits for its code on every page
  summary: () => import('./SummaryScreen.tsx'),
  sources: list,
  glossary: list,
  claims: list,
  print: list,
  teach: list,
} satisfies Record<PageKind, () => Promise<{ default: Screen }>>;

const loaded = new Map<PageKind, Screen>();

/** Fetches the code that draws a kind of page; the host shows such a page only then, so that nothing flickers. */
export async function loadScreen(kind: PageKind): Promise<void> {
  if (!loaded.has(kind)) loaded.set(kind, (await loaders[kind]()).default);
}

/** @throws {RangeError} where the code has not been loaded */
export function screenOf(kind: PageKind): Screen {
  const screen = loaded.get(kind);
  if (!screen) throw new RangeError(`The screen of a page of the kind '${kind}' has not been loaded.`);
  return screen;
}
