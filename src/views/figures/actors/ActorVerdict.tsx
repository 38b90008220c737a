import type { ActorCard, ActorPlace, UiWords } from '../../../content/lesson.ts';
import type { Placed } from '../../../learning/figures/actors.machine.ts';
import { Icon } from '../../ui/Icon.tsx';
import { fill } from '../../ui/message.ts';
import { Slip, type SlipFact } from '../Slip.tsx';
import styles from './ActorsTable.module.css';

type Words = UiWords['figures']['actors'];

/** What an actor's card says. */
export function factsOf(card: ActorCard, ui: Words): SlipFact[] {
  return [
    { label: ui.can, html: card.can },
    { label: ui.cannot, html: card.cannot },
    { label: ui.why, html: card.why },
  ];
}

export type ActorVerdictProps = {
  card: ActorCard;
  placed: Placed | undefined;
  places: readonly { id: ActorPlace; name: string }[];
  ui: Words;
};

/** What became of the card that was placed last, and what the card says. */
export function ActorVerdict({ card, placed, places, ui }: ActorVerdictProps) {
  const name = places.find(({ id }) => id === placed?.place)?.name;
  if (!placed || name === undefined) return null;
  const { place, verdict } = placed;
  const isRight = verdict === 'right';
  const others = places.filter(({ id }) => id !== place && card.places.includes(id)).map((other) => other.name);
  return (
    <Slip
      key={`${card.id} ${place}`}
      title={
        <>
          <Icon name={isRight ? 'tick' : 'bar'} />
          <span>
            {fill(isRight ? ui.right : ui.notThere, { actor: card.name, place: name })}
            {isRight && others.length > 0 && (
              <span className={styles.also}> {fill(ui.also, { places: others.join(', ') })}</span>
            )}
          </span>
        </>
      }
      facts={factsOf(card, ui)}
    />
  );
}
