import { useRef, useState } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { fill } from '../ui/message.ts';
import { Prose } from '../ui/Prose.tsx';
import { plain } from '../ui/plain.ts';
import { useFocusNext } from './focus.ts';
import { Judged } from './Judged.tsx';
import styles from './Order.module.css';
import { at } from './parts.ts';
import { useDrag } from './use-drag.ts';
import type { ItemViewProps } from './view-props.ts';

/** Entries to be put in order: each can be moved up and down. */
export function Order(props: ItemViewProps<'order'>) {
  const { item, words, response, score, ui } = props;
  if (score === null) return <Ordering {...props} />;
  const { sequence } = response;
  // A hit stands right among the others, whatever its number. So what has to move is told its neighbour, not a number.
  const placings = sequence.map((id) => {
    const before = item.entries[item.entries.findIndex((entry) => entry.id === id) - 1];
    const right = before ? fill(ui.comesAfter, { entry: plain(at(words.entries, before.id).text) }) : ui.comesFirst;
    return { id, given: null, right };
  });
  const tags = { placed: ui.marks.inOrder, misplaced: ui.marks.outOfOrder };
  return <Judged isOrdered tags={tags} placings={placings} words={words.entries} score={score} ui={ui} />;
}

const directions = [
  { name: 'up', by: -1 },
  { name: 'down', by: 1 },
] as const;

function Ordering({ words, response, ui, labelledBy, onChange }: ItemViewProps<'order'>) {
  const root = useRef<HTMLOListElement>(null);
  const focusNext = useFocusNext(root);
  const [said, setSaid] = useState('');
  const { sequence } = response;
  const positions = sequence.length;
  const entryName = (id: string) => plain(at(words.entries, id).text);

  const move = (id: string, to: number) => {
    if (to < 0 || to >= positions) return;
    setSaid(fill(ui.moved, { entry: entryName(id), position: to + 1, positions }));
    onChange({ sequence: sequence.filter((other) => other !== id).toSpliced(to, 0, id) });
  };
  useDrag(root, true, (id, place) => move(id, sequence.indexOf(place)));

  return (
    <>
      <ol ref={root} className={styles.entries} aria-labelledby={labelledBy}>
        {sequence.map((id, index) => (
          <li key={id} className={styles.entry} data-drag={id} data-drop={id}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <Prose html={at(words.entries, id).text} />
            <span className={styles.moves}>
              {directions.map(({ name, by }) => (
                <button
                  key={name}
                  type="button"
                  className={styles.move}
                  data-move={`${id} ${name}`}
                  aria-label={fill(name === 'up' ? ui.moveUp : ui.moveDown, { entry: entryName(id) })}
                  aria-disabled={index + by < 0 || index + by >= positions || undefined}
                  onClick={() => {
                    focusNext(`[data-move='${id} ${name}']`);
                    move(id, index + by);
                  }}
                >
                  <Icon name={name} />
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <div className="sr" aria-live="polite">
        {said}
      </div>
    </>
  );
}
