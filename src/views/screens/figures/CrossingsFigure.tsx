import { useMachine } from '@xstate/react';
import { crossingsMachine, readingOf } from '../../../learning/figures/crossings.machine.ts';
import { isParty, reachOf } from '../../../learning/figures/crossings.ts';
import { Crossings } from '../../figures/crossings/Crossings.tsx';
import type { FigureProps } from '../Figure.tsx';

/** The map of crossings, wired to its machine; the test of place is asked of the law. */
export default function CrossingsFigure({ words: { crossings }, page: { ui, lang } }: FigureProps) {
  const all = crossings?.crossings ?? [];
  const [{ context }, send] = useMachine(crossingsMachine, { input: { crossings: all } });
  const crossing = all.find(({ id }) => id === context.crossing);
  if (!crossings || !crossing) throw new RangeError('The step has no words for the figure "crossings".');
  return (
    <Crossings
      words={crossings}
      kinds={ui.kinds}
      lang={lang}
      chosen={crossing.id}
      placing={context.placing}
      parties={{ from: isParty(crossing, 'from'), to: isParty(crossing, 'to') }}
      reach={reachOf(crossing, context.placing)}
      reading={readingOf(context)}
      onChoose={(id) => send({ type: 'CROSSING_CHOSEN', crossing: id })}
      onMove={(part, side) => send({ type: 'PART_MOVED', part, side })}
      onRead={(reading) => send({ type: 'READING_TAKEN', reading })}
    />
  );
}
