import { useMachine } from '@xstate/react';
import { actorsMachine } from '../../../learning/figures/actors.machine.ts';
import { ActorsTable } from '../../figures/actors/ActorsTable.tsx';
import type { FigureProps } from '../Figure.tsx';

/** The actors' table, wired to its machine. */
export default function ActorsFigure({ words: { actors }, page: { ui, lang } }: FigureProps) {
  const [{ context }, send] = useMachine(actorsMachine, {
    input: { cards: actors?.cards ?? [], places: actors?.places.map(({ id }) => id) ?? [] },
  });
  if (!actors) throw new RangeError('The step has no words for the figure "actors".');
  return (
    <ActorsTable
      words={actors}
      ui={ui.figures.actors}
      check={ui.check}
      lang={lang}
      placed={context.placed}
      held={context.picked}
      onPick={(card) => send({ type: 'CARD_PICKED', card })}
      onRelease={() => send({ type: 'CARD_RELEASED' })}
      onPlace={(card, place) => send({ type: 'CARD_PLACED', card, place })}
      onTakeBack={(card) => send({ type: 'CARD_RETURNED', card })}
      onClear={() => send({ type: 'TABLE_CLEARED' })}
    />
  );
}
