import { useMachine } from '@xstate/react';
import { useState } from 'react';
import type { StepWords } from '../../../content/lesson.ts';
import { type Preset, switchboardMachine } from '../../../learning/figures/switchboard.machine.ts';
import { leaverOf, readingOf } from '../../../learning/figures/switchboard.ts';
import { Switchboard } from '../../figures/switchboard/Switchboard.tsx';
import type { FigureProps } from '../Figure.tsx';

type Words = NonNullable<StepWords['figures']['switchboard']>;

const asPreset = ({ id, crime, day, place, also, nationality, route }: Words['presets'][number]): Preset => ({
  id,
  positions: { crime, day, place, also: also ?? null, nationality, route, isConsidered: false },
});

/** The switchboard of jurisdiction, wired to its machine. */
export default function SwitchboardFigure({ words: { switchboard }, page: { ui, lang } }: FigureProps) {
  const [first, ...others] = switchboard?.presets.map(asPreset) ?? [];
  if (!switchboard || !first) throw new RangeError('The step has no words for the figure "switchboard".');
  const { states, askedOn } = switchboard;
  const [{ context }, send] = useMachine(switchboardMachine, {
    input: { states, askedOn, presets: [first, ...others] },
  });
  const [verdicts] = useState(() =>
    Object.fromEntries(context.presets.map(({ id, positions }) => [id, readingOf(context, positions).isWithin])),
  );
  const { positions, preset, reading } = context;
  const leaver = leaverOf(context, positions);
  return (
    <Switchboard
      words={switchboard}
      ui={ui.figures.switchboard}
      lang={lang}
      positions={positions}
      preset={preset}
      reading={reading}
      left={states.find(({ id }) => id === leaver?.id)?.name ?? null}
      verdicts={verdicts}
      onSwitch={(set) => send({ type: 'SWITCHED', set })}
      onPreset={(chosen) => send({ type: 'PRESET_CHOSEN', preset: chosen })}
    />
  );
}
