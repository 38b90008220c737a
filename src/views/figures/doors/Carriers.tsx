import * as m from 'framer-motion/m';
import { useId } from 'react';
import type { UiWords } from '../../../content/lesson.ts';
import type { DoorsTried } from '../../../learning/figures/doors.machine.ts';
import { doors } from '../../../learning/figures/doors.ts';
import { Emblem } from '../../drawings/Emblem.tsx';
import { Letter } from '../../drawings/Letter.tsx';
import styles from './Doors.module.css';
import type { DoorActorWords } from './Doors.tsx';
import { didOf } from './door-state.ts';
import { Pip } from './Pip.tsx';

export type CarriersProps = {
  actors: readonly DoorActorWords[];
  ui: UiWords['figures']['doors'];
  carrier: string;
  /** The letter is in the carrier's hands, not at a door. */
  isInHand: boolean;
  tried: DoorsTried;
  onCarry: (actor: string) => void;
};

/** Who can carry the letter; each shows what he or she has tried. Radio buttons, so that the keys are the browser's own. */
export function Carriers({ actors, ui, carrier, isInHand, tried, onCarry }: CarriersProps) {
  const name = useId();
  return (
    <fieldset className={styles.carriers}>
      <legend className={styles.legend}>{ui.carrier}</legend>
      {actors.map((actor) => (
        <label key={actor.id} className={styles.carrier}>
          <input
            className={styles.radio}
            type="radio"
            name={name}
            value={actor.id}
            checked={actor.id === carrier}
            onChange={() => onCarry(actor.id)}
          />
          <Emblem name={actor.emblem} className={styles.emblem} />
          <span className={styles.carrierName}>{actor.name}</span>
          <span className={styles.pips} aria-hidden="true">
            {doors.map((door) => (
              <Pip key={door} did={didOf(tried[actor.id]?.[door])} />
            ))}
          </span>
          {actor.id === carrier && isInHand && (
            <m.span layoutId="letter" initial={false} className={styles.inHand}>
              <Letter isFine />
            </m.span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
