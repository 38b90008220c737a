import { Voices } from '../../figures/claims/Voices.tsx';
import type { FigureProps } from '../Figure.tsx';
import { useTold } from './use-told.ts';

/** Whom the article does not let speak. It only opens and closes, which the page itself can do. */
export default function VoicesFigure({ page }: FigureProps) {
  const { told } = useTold(page);
  return <Voices told={told} />;
}
