import type { ClaimsGraphNode } from '../../../content/lesson.ts';
import { Kind, kindColours } from '../../drawings/Kind.tsx';
import { Cited } from '../../ui/Cited.tsx';
import { fill } from '../../ui/message.ts';
import { wordsOf } from '../words-of.ts';
import gap from './Gap.module.css';
import { Sample } from './Lines.tsx';
import styles from './Node.module.css';
import { brief, kindOf, misplacedIn, subkindOf, type Told } from './told.ts';

export type NodeProps = {
  told: Told;
  node: ClaimsGraphNode;
  isChosen?: boolean;
  /** Without what the reader is asked to find: what it does, and what to look out for. */
  isBare?: boolean;
  /** The words alone, without sources and notes: the rest is a press away. */
  isShort?: boolean;
};

/** A node of the argument graph, whole: who says what, when, how it stands, and what to look out for. */
export function Node({ told, node, isChosen = false, isBare = false, isShort = false }: NodeProps) {
  const { kinds, data } = told;
  const kind = kindOf(node);
  return (
    <div className={`${styles.node} ${kindColours(kind)}`} data-kind={kind} data-chosen={isChosen || undefined}>
      <p className={styles.head}>
        <Kind kind={kind}>{node.node === 'reply' ? kinds.reply : `${kinds[kind]}: ${subkindOf(told, node)}`}</Kind>
        <time className={styles.date} dateTime={node.date}>
          {told.dayOf(node.date)}
        </time>
      </p>
      <p className={styles.who}>
        {node.speakerName} <span className={styles.verb}>{node.attribution}</span>
      </p>
      <div className={styles.text}>
        {isShort ? <p className={styles.short}>{wordsOf(node.text)}</p> : <Cited html={node.text} />}
      </div>
      {!isBare && <State told={told} node={node} />}
      {!isBare && !isShort && node.note !== undefined && (
        <div className={styles.note}>
          <p className={styles.label}>{data.words.map.note}</p>
          <Cited html={node.note} />
        </div>
      )}
    </div>
  );
}

/** How a claim stands, what a reply does, how a vote went. */
export function State({ told, node }: Pick<NodeProps, 'told' | 'node'>) {
  const { names } = told.data.words;
  if (node.node === 'reply')
    return (
      <ul className={styles.pills}>
        {node.kinds.map((kind) => (
          <li key={kind} className={styles.pill}>
            {names.replyKinds[kind]}
          </li>
        ))}
      </ul>
    );
  if (node.node === 'claim')
    return (
      <ul className={styles.standings}>
        {node.standing.map((standing) => (
          <li key={standing} data-standing={standing}>
            {names.standings[standing]}
          </li>
        ))}
      </ul>
    );
  if (node.node !== 'decision' || node.votes === undefined) return null;
  return (
    <p className={styles.votes}>{fill(names.votes, { ...node.votes, abstentions: node.votes.abstentions ?? 0 })}</p>
  );
}

/** A reply that the news prints beside a claim which it does not answer: it says so. */
export function Beside({ told, node }: Pick<NodeProps, 'told' | 'node'>) {
  const { words } = told.data;
  const misplaced = misplacedIn(told, node.id);
  const beside = told.byId.get(misplaced?.standsBeside ?? '');
  const answered = told.byId.get(misplaced?.answers[0] ?? '');
  if (!beside || !answered) return null;
  const { names } = words;
  return (
    <div className={styles.beside}>
      <p className={styles.stopped}>
        <Sample kind="stands-beside" />
        {names.misplaced}
      </p>
      <p>{fill(names.besideOther, { beside: brief(beside), answered: brief(answered) })}</p>
    </div>
  );
}

/** Where no reply is on record: as large as a reply, so that it is seen. */
export function Gap({ told, node }: Pick<NodeProps, 'told' | 'node'>) {
  const { names } = told.data.words;
  const checked = node.node === 'claim' ? node.noReply?.checked : undefined;
  return (
    <div className={gap.gap}>
      <p className={gap.title}>{names.gap}</p>
      <p>{checked === undefined ? names.gapOpen : fill(names.gapLooked, { date: told.dayOf(checked) })}</p>
    </div>
  );
}
