import { useMachine } from '@xstate/react';
import { useMemo } from 'react';
import { type Retelling, retellingsOf } from '../../../learning/claims/retellings.ts';
import { retellingMachine } from '../../../learning/figures/retelling.machine.ts';
import { Chain, Retold } from '../../figures/claims/Retold.tsx';
import type { Told } from '../../figures/claims/told.ts';
import type { FigureProps } from '../Figure.tsx';
import { useTold } from './use-told.ts';

/** What was told again until it said another thing, each chain wired to its machine. */
export default function RetoldFigure({ page }: FigureProps) {
  const { told, graph } = useTold(page);
  const retellings = useMemo(() => retellingsOf(graph), [graph]);
  return (
    <Retold told={told}>
      {retellings.map((retelling) => (
        <WiredChain key={retelling.id} told={told} retelling={retelling} />
      ))}
    </Retold>
  );
}

function WiredChain({ told, retelling }: { told: Told; retelling: Retelling }) {
  const [{ context }, send] = useMachine(retellingMachine, { input: { texts: retelling.nodes } });
  return (
    <Chain
      {...{ told, retelling }}
      shown={context.shown}
      onBack={() => send({ type: 'STEPPED_BACK' })}
      onForward={() => send({ type: 'STEPPED_FORWARD' })}
    />
  );
}
