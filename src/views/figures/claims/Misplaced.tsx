import * as m from 'framer-motion/m';
import type { Linked, Printed } from '../../../learning/claims/in-news.ts';
import { Kind, kindColours } from '../../drawings/Kind.tsx';
import { Cited } from '../../ui/Cited.tsx';
import { fill } from '../../ui/message.ts';
import { Frame } from '../Frame.tsx';
import { Moving } from '../Moving.tsx';
import { springs } from '../motion.ts';
import gap from './Gap.module.css';
import styles from './Misplaced.module.css';
import { Segments } from './Segments.tsx';
import { kindOf, type Told } from './told.ts';
import { useScript } from './use-wide.ts';

export type MisplacedProps = {
  told: Told;
  printed: readonly Printed[];
  linked: readonly Linked[];
  /** Whether the replies stand where the record links them. */
  isLinked: boolean;
  onLinked: (isLinked: boolean) => void;
};

/**
 * The claims and replies of the news: first in its order, then each reply below the claim that it answers. Without a script
 * its order stands there, and a sentence says what answers what.
 */
export function Misplaced({ told, printed, linked, isLinked, onLinked }: MisplacedProps) {
  const { misplaced: words } = told.data.words;
  const isScripted = useScript();
  return (
    <Frame title={words.title} intro={words.intro}>
      <div className={styles.choice}>
        <Segments
          label={words.order}
          options={[
            ['printed', words.asPrinted],
            ['linked', words.asLinked],
          ]}
          chosen={isLinked ? 'linked' : 'printed'}
          onChoose={(order) => onLinked(order === 'linked')}
        />
      </div>
      <Moving transition={springs.letter}>
        {isLinked ? (
          <>
            <Note html={words.linkedNote} />
            <AsLinked told={told} linked={linked} />
          </>
        ) : (
          <>
            <Note html={words.printedNote} />
            <AsPrinted told={told} printed={printed} />
          </>
        )}
      </Moving>
      {!isScripted && (
        <div className={styles.read}>
          <Note html={words.linkedNote} />
        </div>
      )}
    </Frame>
  );
}

function Note({ html }: { html: string }) {
  return (
    <div className={styles.note} role="status">
      <Cited html={html} />
    </div>
  );
}

function AsPrinted({ told, printed }: Pick<MisplacedProps, 'told' | 'printed'>) {
  return (
    <ol className={styles.printed}>
      {printed.map(({ sentence, node, isReply, standsBeside }) => (
        <li key={sentence} data-reply={isReply || undefined} data-beside={standsBeside ?? undefined}>
          <Said told={told} node={node} sentence={sentence} />
        </li>
      ))}
    </ol>
  );
}

function AsLinked({ told, linked }: Pick<MisplacedProps, 'told' | 'linked'>) {
  const { misplaced: words } = told.data.words;
  return (
    <ol className={styles.linked}>
      {linked.map(({ claim, replies, elsewhere }) => (
        <li key={claim}>
          <Said told={told} node={claim} />
          <ul className={styles.replies}>
            {replies.map(({ node, sentence }) => (
              <li key={sentence}>
                <Said told={told} node={node} sentence={sentence} />
              </li>
            ))}
            {replies.length === 0 && (
              <li className={`${gap.gap} ${styles.gap}`}>
                <p className={gap.title}>{words.noReply}</p>
                {elsewhere.map((id) => (
                  <Elsewhere key={id} told={told} id={id} />
                ))}
              </li>
            )}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Elsewhere({ told, id }: { told: Told; id: string }) {
  const node = told.byId.get(id);
  if (!node) return null;
  const { elsewhere } = told.data.words.misplaced;
  return <p>{fill(elsewhere, { speaker: node.speakerName, date: told.dayOf(node.date) })}</p>;
}

/** A sentence of the news or, without one, what the node itself says. A reply moves from one order to the other. */
function Said({ told, node: id, sentence }: { told: Told; node: string; sentence?: string }) {
  const node = told.byId.get(id);
  if (!node) return null;
  const { date, speakerName, text, kind } = told.data.sentences.find((one) => one.id === sentence) ?? {
    ...node,
    kind: kindOf(node),
  };
  const inside = (
    <>
      <p className={styles.head}>
        <Kind kind={kind}>{told.kinds[kind]}</Kind>
        <time dateTime={date}>{told.dayOf(date)}</time>
      </p>
      <p className={styles.who}>{speakerName}</p>
      <Cited html={text} />
    </>
  );
  const look = `${styles.said} ${kindColours(kind)}`;
  if (kind !== 'reply') return <div className={look}>{inside}</div>;
  return (
    <m.div className={look} data-kind="reply" layoutId={sentence ?? id} initial={false}>
      {inside}
    </m.div>
  );
}
