import { lazy, memo, Suspense } from 'react';
import type { FigureId, StepWords } from '../../content/lesson.ts';
import { later } from './later.ts';
import type { Page, Site } from './site.ts';

export type FigureProps = { words: StepWords['figures']; page: Page; site: Site };

/** Drawn by the server, so each stands in the text at once; its code comes when the browser has nothing better to do. */
const figures = {
  news: lazy(() => later.then(() => import('./figures/NewsFigure.tsx'))),
  actors: lazy(() => later.then(() => import('./figures/ActorsFigure.tsx'))),
  ladder: lazy(() => later.then(() => import('./figures/LadderFigure.tsx'))),
  council: lazy(() => later.then(() => import('./figures/CouncilFigure.tsx'))),
  crossings: lazy(() => later.then(() => import('./figures/CrossingsFigure.tsx'))),
} satisfies Record<FigureId, unknown>;

type Props = { id: FigureId; step: StepWords; page: Page; site: Site };

/** Drawn anew only where the page is another: see `Islands`. */
export const Figure = memo(({ id, step, page, site }: Props) => {
  const Drawn = figures[id];
  return (
    <Suspense>
      <Drawn words={step.figures} page={page} site={site} />
    </Suspense>
  );
});
