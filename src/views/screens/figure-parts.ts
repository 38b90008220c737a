/** The code of each figure, by its name; this list comes late too, so that a new figure costs the first answer nothing. */
import type { ComponentType } from 'react';
import type { FigureId } from '../../content/lesson.ts';
import type { FigureProps } from './Figure.tsx';

export const figures = {
  news: () => import('./figures/NewsFigure.tsx'),
  actors: () => import('./figures/ActorsFigure.tsx'),
  ladder: () => import('./figures/LadderFigure.tsx'),
  council: () => import('./figures/CouncilFigure.tsx'),
  crossings: () => import('./figures/CrossingsFigure.tsx'),
} satisfies Record<FigureId, () => Promise<{ default: ComponentType<FigureProps> }>>;
