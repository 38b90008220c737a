import type { CouncilEvent } from '../../../src/learning/figures/council.machine.ts';
import { CouncilTable } from '../../../src/views/figures/council/CouncilTable.tsx';
import { tableAfter } from '../../../stories/figures/council/played.ts';
import { council } from '../../../stories/figures/council-fixtures.ts';

const nothing = () => undefined;

/** The Council's table as it stands after these events; what is pressed in it has no effect. */
export const table = (...events: readonly CouncilEvent[]) => (
  <CouncilTable
    words={council}
    lang="en"
    {...tableAfter(...events)}
    onChoose={nothing}
    onChooseOwn={nothing}
    onMeasure={nothing}
    onPredict={nothing}
    onTurn={nothing}
    onRestore={nothing}
    onBreach={nothing}
  />
);
