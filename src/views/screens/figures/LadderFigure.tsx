import { useMachine } from '@xstate/react';
import { ladderMachine } from '../../../learning/figures/ladder.machine.ts';
import { Ladder } from '../../figures/ladder/Ladder.tsx';
import type { FigureProps } from '../Figure.tsx';

/** The ladder of proof, wired to its machine. */
export default function LadderFigure({ words: { ladder }, page }: FigureProps) {
  const rungs = ladder?.rungs.filter(({ isFoot }) => !isFoot) ?? [];
  const [{ context }, send] = useMachine(ladderMachine, { input: { rungs: rungs.map(({ id }) => id) } });
  if (!ladder) throw new RangeError('The step has no words for the figure "ladder".');
  return (
    <Ladder
      words={ladder}
      ui={page.ui.figures.ladder}
      kinds={page.ui.kinds}
      height={context.height}
      onClimb={() => send({ type: 'ALLEGATION_RAISED' })}
      onDescend={() => send({ type: 'ALLEGATION_LOWERED' })}
    />
  );
}
