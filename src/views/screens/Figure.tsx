import { lazy, Suspense } from 'react';
import type { FigureId, StepWords } from '../../content/lesson.ts';
import type { Page, Site } from './site.ts';

export type FigureProps = { words: StepWords['figures']; page: Page; site: Site };

/** Drawn by the server, so each stands in the text at once; its code comes when the browser has nothing better to do. */
const figures = {
  news: lazy(() => import('./figures/NewsFigure.tsx')),
  actors: lazy(() => import('./figures/ActorsFigure.tsx')),
  ladder: lazy(() => import('./figures/LadderFigure.tsx')),
} satisfies Record<FigureId, unknown>;

export function Figure({ id, step, page, site }: { id: FigureId; step: StepWords; page: Page; site: Site }) {
  const Drawn = figures[id];
  return (
    <Suspense>
      <Drawn words={step.figures} page={page} site={site} />
    </Suspense>
  );
}
