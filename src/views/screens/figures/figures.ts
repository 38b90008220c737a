/** Every figure by its id, each in a chunk of its own. This list too comes late: a page answers without it. */
import type { ComponentType } from 'react';
import type { FigureId } from '../../../content/lesson.ts';
import type { FigureProps } from '../Figure.tsx';

export const figures: Readonly<Record<FigureId, () => Promise<{ default: ComponentType<FigureProps> }>>> = {
  news: () => import('./NewsFigure.tsx'),
  actors: () => import('./ActorsFigure.tsx'),
  ladder: () => import('./LadderFigure.tsx'),
  simulator: () => import('./SimulatorFigure.tsx'),
  claims: () => import('./ClaimsFigure.tsx'),
  misplaced: () => import('./MisplacedFigure.tsx'),
  retold: () => import('./RetoldFigure.tsx'),
  voices: () => import('./VoicesFigure.tsx'),
  switchboard: () => import('./SwitchboardFigure.tsx'),
  doors: () => import('./DoorsFigure.tsx'),
  journey: () => import('./JourneyFigure.tsx'),
  council: () => import('./CouncilFigure.tsx'),
  crossings: () => import('./CrossingsFigure.tsx'),
};
