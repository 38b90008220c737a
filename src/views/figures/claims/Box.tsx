import { type KeyboardEvent, memo } from 'react';
import type { MapBox } from '../../../learning/claims/map-layout.ts';
import { Kind, kindColours } from '../../drawings/Kind.tsx';
import { Hidden } from '../../ui/Hidden.tsx';
import { wordsOf } from '../words-of.ts';
import styles from './Canvas.module.css';
import { Sample } from './Lines.tsx';
import { inRem } from './scale.ts';
import { brief, kindOf, misplacedIn, type Told } from './told.ts';

export type BoxProps = {
  told: Told;
  box: MapBox;
  /** Not among what is asked for: it stays in its place, faintly. */
  isDim: boolean;
  isChosen: boolean;
  /** Where the Tab key comes to. */
  isStop: boolean;
  onChoose: (node: string) => void;
  onReach: (node: string) => void;
  onKey: (node: string, event: KeyboardEvent) => void;
};

/** A card on the map: as much as has room; all of it is read once it is chosen. */
export const Box = memo(({ told, box, isDim, isChosen, isStop, onChoose, onReach, onKey }: BoxProps) => {
  const { id, x, y, width, height } = box;
  const node = told.byId.get(id);
  if (!node) return null;
  const kind = kindOf(node);
  const { replyKinds, edges, misplaced } = told.data.words.names;
  const answered = node.node === 'reply' ? node.answers.flatMap((claim) => told.byId.get(claim) ?? []) : [];
  return (
    <button
      type="button"
      className={`${styles.box} ${kindColours(kind)}`}
      data-kind={kind}
      data-place={id}
      data-dim={isDim || undefined}
      disabled={isDim}
      aria-pressed={isChosen}
      tabIndex={isStop ? 0 : -1}
      style={{
        insetInlineStart: inRem(x),
        insetBlockStart: inRem(y),
        inlineSize: inRem(width),
        blockSize: inRem(height),
      }}
      onClick={() => onChoose(id)}
      onFocus={() => onReach(id)}
      onKeyDown={(event) => onKey(id, event)}
    >
      {misplacedIn(told, id) && (
        <span className={styles.warning}>
          <Sample kind="stands-beside" />
          {misplaced}
        </span>
      )}
      <span className={styles.head}>
        <Kind kind={kind}>{told.kinds[kind]}</Kind>
        <span className={styles.date}>{told.dayOf(node.date)}</span>
      </span>
      <span className={styles.who}>{node.speakerName}</span>
      <span className={styles.text}>{wordsOf(node.text)}</span>
      {node.node === 'reply' && (
        <span className={styles.pills}>
          {node.kinds.map((one) => (
            <span key={one} className={styles.pill}>
              {replyKinds[one]}
            </span>
          ))}
        </span>
      )}
      {answered.length > 0 && (
        <Hidden>
          {edges.answers}: {answered.map(brief).join(' ')}
        </Hidden>
      )}
    </button>
  );
});
