import { useMachine } from '@xstate/react';
import { changedSeats, councilMachine } from '../../../learning/figures/council.machine.ts';
import { isPermanent, refusalOf, seatsOf, verdictOf, voteOf } from '../../../learning/figures/council.ts';
import { CouncilTable } from '../../figures/council/CouncilTable.tsx';
import type { FigureProps } from '../Figure.tsx';

/** The Council's table, wired to its machine; what the votes come to is asked of the machine of the law. */
export default function CouncilFigure({ words: { council }, page: { lang } }: FigureProps) {
  const [{ context, value }, send] = useMachine(councilMachine, {
    input: { votes: council?.votes.map((vote) => ({ ...vote, seats: seatsOf(vote.seats) })) ?? [] },
  });
  if (!council) throw new RangeError('The step has no words for the figure "council".');
  const isAsked = value === 'asked';
  const changed = changedSeats(context);
  const vote = voteOf(context);
  return (
    <CouncilTable
      words={council}
      lang={lang}
      phase={value}
      chosen={context.vote}
      measure={context.measure}
      seats={context.seats.map(({ state, ballot }) => ({
        state,
        ballot: isAsked ? null : ballot,
        isPermanent: isPermanent(state),
        isChanged: changed.includes(state),
      }))}
      vote={vote}
      verdict={verdictOf(vote)}
      predicted={context.predicted}
      refused={context.breach && refusalOf(context.breach)}
      onChoose={(id) => send({ type: 'VOTE_CHOSEN', vote: id })}
      onChooseOwn={() => send({ type: 'OWN_VOTE_CHOSEN' })}
      onMeasure={(measure) => send({ type: 'MEASURE_CHOSEN', measure })}
      onPredict={(outcome) => send({ type: 'RESULT_PREDICTED', outcome })}
      onTurn={(state) => send({ type: 'SEAT_TURNED', state })}
      onRestore={() => send({ type: 'VOTES_RESTORED' })}
      onBreach={(breach) => send({ type: 'BREACH_TRIED', breach })}
    />
  );
}
