import { useMachine } from '@xstate/react';
import { useMemo } from 'react';
import { asLinked, asPrinted } from '../../../learning/claims/in-news.ts';
import { misplacedMachine } from '../../../learning/figures/misplaced.machine.ts';
import { Misplaced } from '../../figures/claims/Misplaced.tsx';
import type { FigureProps } from '../Figure.tsx';
import { useTold } from './use-told.ts';

/** The replies of the news, as printed and as linked, wired to their machine. */
export default function MisplacedFigure({ page }: FigureProps) {
  const { told, graph } = useTold(page);
  const [snapshot, send] = useMachine(misplacedMachine);
  const { printed, linked } = useMemo(() => {
    const sentences = told.data.sentences.map(({ id }) => id);
    return { printed: asPrinted(graph, sentences), linked: asLinked(graph, sentences) };
  }, [told, graph]);
  return (
    <Misplaced
      {...{ told, printed, linked }}
      isLinked={snapshot.matches('linked')}
      onLinked={(isLinked) => send({ type: isLinked ? 'LINKS_SHOWN' : 'PRINT_SHOWN' })}
    />
  );
}
