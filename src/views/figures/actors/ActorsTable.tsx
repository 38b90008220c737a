import { useRef, useState } from 'react';
import type { ActorCard, ActorPlace, FigureWords, UiWords } from '../../../content/lesson.ts';
import type { Placed } from '../../../learning/figures/actors.machine.ts';
import { useFocusNext } from '../../items/focus.ts';
import { Button } from '../../ui/Button.tsx';
import { counted, fill } from '../../ui/message.ts';
import { Frame } from '../Frame.tsx';
import { Moving } from '../Moving.tsx';
import { springs } from '../motion.ts';
import { ActorsList } from './ActorsList.tsx';
import styles from './ActorsTable.module.css';
import { ActorVerdict } from './ActorVerdict.tsx';
import { Chip } from './Chip.tsx';
import { Place } from './Place.tsx';

export type ActorsTableProps = {
  words: NonNullable<FigureWords['actors']>;
  ui: UiWords['figures']['actors'];
  check: Pick<UiWords['check'], 'pick' | 'placeHere' | 'takeBack' | 'trayEmpty' | 'held' | 'cards' | 'marks'>;
  lang: string;
  /** Actor id → where the learner has put it, and whether the actor stands there; the others lie in the tray. */
  placed: Readonly<Record<string, Placed>>;
  /** The card that is picked up. */
  held: string | null;
  onPick: (actor: string) => void;
  /** Puts the card that is picked up down again. */
  onRelease: () => void;
  onPlace: (actor: string, place: ActorPlace) => void;
  onTakeBack: (actor: string) => void;
  onClear: () => void;
};

/** The actors' table: pick a card up, then choose where it stands at the Court. Without a script it is a list. */
export function ActorsTable(props: ActorsTableProps) {
  const { words, ui, check, lang, placed, held, onPick, onRelease, onPlace, onClear } = props;
  const { cards, places } = words;
  const table = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(table);
  /** The card that was placed last: its verdict is shown. */
  const [last, setLast] = useState<string | null>(null);
  const inTray = cards.filter(({ id }) => placed[id] === undefined);
  const count = cards.length - inTray.length;
  const heldCard = cards.find(({ id }) => id === held);
  const lastCard = cards.find(({ id }) => id === last);
  const chip = (card: ActorCard) => (
    <Chip
      key={card.id}
      card={card}
      isHeld={held === card.id}
      verdict={placed[card.id]?.verdict}
      words={check.marks}
      onPick={() => (held === card.id ? onRelease() : onPick(card.id))}
    />
  );
  // The card lies elsewhere once it is placed: focus goes with it.
  const place = (card: string, at: ActorPlace) => {
    focusNext(`[data-card='${card}']`);
    setLast(card);
    onPlace(card, at);
  };
  const clear = () => {
    focusNext('[data-card]');
    setLast(null);
    onClear();
  };

  return (
    <Frame title={ui.title} intro={words.intro} count={counted(ui.sorted, count, lang, { total: cards.length })}>
      <Moving transition={springs.card}>
        <div className={styles.table} ref={table} data-held={held !== null || undefined}>
          <div className={styles.tray}>
            {/* The status says it to those who listen. */}
            {heldCard ? (
              <p className={styles.hint} aria-hidden="true">
                {fill(check.held, { card: heldCard.name })}
              </p>
            ) : (
              <p className={styles.hint}>{inTray.length === 0 ? check.trayEmpty : check.pick}</p>
            )}
            {inTray.length > 0 && (
              <ul className={styles.chips} aria-label={ui.tray}>
                {inTray.map(chip)}
              </ul>
            )}
          </div>
          <ul className={styles.places}>
            {places.map((to) => (
              <Place
                key={to.id}
                place={to}
                cards={cards.filter(({ id }) => placed[id]?.place === to.id)}
                chip={chip}
                {...(heldCard && { action: actionAt(to.id, heldCard, props, place) })}
              />
            ))}
          </ul>
          <div role="status">
            {heldCard ? (
              <span className="sr">{fill(check.held, { card: heldCard.name })}</span>
            ) : (
              lastCard && <ActorVerdict card={lastCard} placed={placed[lastCard.id]} places={places} ui={ui} />
            )}
          </div>
          {count > 0 && (
            <Button kind="quiet" onClick={clear} className={styles.again ?? ''}>
              {ui.again}
            </Button>
          )}
        </div>
      </Moving>
      <ActorsList className={styles.list} cards={cards} places={places} ui={ui} />
    </Frame>
  );
}

type Actions = Pick<ActorsTableProps, 'placed' | 'check' | 'onTakeBack'>;
/** What can be done at a place with the card that is picked up: put it there, or take it back from there. */
function actionAt(
  place: ActorPlace,
  { id, name }: ActorCard,
  { placed, check, onTakeBack }: Actions,
  onPlace: (actor: string, place: ActorPlace) => void,
) {
  const isThere = placed[id]?.place === place;
  return {
    title: fill(isThere ? check.takeBack : check.placeHere, { card: name }),
    onPress: () => (isThere ? onTakeBack(id) : onPlace(id, place)),
  };
}
