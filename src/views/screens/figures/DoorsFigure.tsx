import { useMachine } from '@xstate/react';
import { useState } from 'react';
import { doorsMachine, triedDoors } from '../../../learning/figures/doors.machine.ts';
import { allAnswers } from '../../../learning/figures/doors.ts';
import { Doors } from '../../figures/doors/Doors.tsx';
import type { FigureProps } from '../Figure.tsx';

/** The three doors, wired to their machine. */
export default function DoorsFigure({ words: { doors, law }, page: { ui, lang } }: FigureProps) {
  const [first, ...others] = doors?.actors ?? [];
  if (!doors || !law || !first) throw new RangeError('The step has no words for the figure "doors".');
  const setting = { facts: doors.facts, on: doors.on };
  const [{ context }, send] = useMachine(doorsMachine, { input: { setting, actors: [first, ...others] } });
  const [answers] = useState(() => allAnswers(setting, doors.actors));
  return (
    <Doors
      words={doors}
      law={law}
      ui={ui.figures.doors}
      lang={lang}
      carrier={context.carrier.id}
      at={context.at}
      tried={context.tried}
      tries={triedDoors(context)}
      answers={answers}
      onCarry={(actor) => send({ type: 'LETTER_HANDED', actor })}
      onTry={(door) => send({ type: 'DOOR_TRIED', door })}
      onClear={() => send({ type: 'RECORD_CLEARED' })}
    />
  );
}
