import { useEffect, useRef, useState } from 'react';
import { counted, fill } from '../ui/message.ts';
import { Prose } from '../ui/Prose.tsx';
import { plain } from '../ui/plain.ts';
import { useFocusNext } from './focus.ts';
import { Judged } from './Judged.tsx';
import { at } from './parts.ts';
import styles from './Sort.module.css';
import { useDrag } from './use-drag.ts';
import type { ItemViewProps } from './view-props.ts';

const cardSelector = (card: string) => `[data-card='${card}']`;

/** Cards to be put into categories: pick a card up, then choose its place. */
export function Sort(props: ItemViewProps<'sort'>) {
  const { item, words, parts, response, score, ui } = props;
  const nameOf = (category: string) => plain(at(words.categories, category).name);
  const placeInWords = (category = '') => (category === '' ? '' : fill(ui.rightPlace, { place: nameOf(category) }));
  if (score === null) return <Sorting {...props} />;
  const placings = parts.map((id) => {
    const given = response.placed[id];
    const right = item.cards.find((card) => card.id === id)?.category;
    return { id, given: given === undefined ? null : nameOf(given), right: placeInWords(right) };
  });
  return <Judged placings={placings} words={words.cards} score={score} ui={ui} />;
}

function Sorting({ item, words, parts, response, ui, lang, onChange }: ItemViewProps<'sort'>) {
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(root);
  const [held, setHeld] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const { placed } = response;
  const inTray = parts.filter((card) => placed[card] === undefined);
  const cardName = (card: string) => plain(at(words.cards, card).text);

  const hold = (card: string) => {
    setHeld(card === held ? null : card);
    setSaid(card === held ? '' : fill(ui.held, { card: cardName(card) }));
  };
  const place = (card: string, category: string) => {
    const next = inTray[inTray.indexOf(card) + 1] ?? inTray.find((other) => other !== card);
    focusNext(...(next === undefined ? [] : [cardSelector(next)]), `[data-drop='${category}']`);
    setHeld(null);
    setSaid(fill(ui.placed, { card: cardName(card), category: plain(at(words.categories, category).name) }));
    onChange({ placed: { ...placed, [card]: category } });
  };
  const takeBack = (card: string) => {
    const { [card]: _, ...others } = placed;
    focusNext(cardSelector(card));
    setHeld(null);
    setSaid('');
    onChange({ placed: others });
  };
  useEffect(() => {
    // On a phone the places may lie below the bar of controls.
    if (held !== null) root.current?.querySelector('[data-place]')?.scrollIntoView({ block: 'nearest' });
  }, [held]);
  useDrag(root, true, (card, category) => (category === '' ? takeBack(card) : place(card, category)));

  const chips = (cards: readonly string[], label: string) => (
    <ul className={styles.chips} aria-label={label}>
      {cards.map((card) => (
        <li key={card} data-drag={card}>
          <button
            type="button"
            className={styles.chip}
            data-card={card}
            aria-pressed={held === card}
            onClick={() => hold(card)}
          >
            {cardName(card)}
          </button>
        </li>
      ))}
    </ul>
  );
  const category = (id: string) => {
    const { name, note } = at(words.categories, id);
    const cards = parts.filter((card) => placed[card] === id);
    const isHome = held !== null && placed[held] === id;
    return (
      <li key={id} className={styles.category} data-drop={id} tabIndex={-1}>
        <p className={styles.name}>
          <Prose html={name} /> <small>{counted(ui.cards, cards.length, lang)}</small>
        </p>
        {note !== undefined && <Prose as="p" className={styles.note} html={note} />}
        {cards.length > 0 && chips(cards, plain(name))}
        {held === null ? (
          <span className={styles.space} />
        ) : (
          <button
            type="button"
            className={styles.drop}
            data-place=""
            onClick={() => (isHome ? takeBack(held) : place(held, id))}
          >
            {fill(isHome ? ui.takeBack : ui.placeHere, { card: cardName(held) })}
          </button>
        )}
      </li>
    );
  };
  return (
    <div ref={root}>
      <div className={styles.tray} data-drop="">
        <p className={styles.trayNote}>
          {held !== null ? ui.choosePlace : inTray.length === 0 ? ui.trayEmpty : ui.pick}
        </p>
        {inTray.length > 0 && chips(inTray, ui.tray)}
      </div>
      <ul className={styles.categories}>{item.categories.map(category)}</ul>
      <div className="sr" aria-live="polite">
        {said}
      </div>
    </div>
  );
}
