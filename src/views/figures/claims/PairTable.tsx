import { Fragment } from 'react';
import type { ClaimsGraphNode } from '../../../content/lesson.ts';
import { Kind } from '../../drawings/Kind.tsx';
import { wordsOf } from '../words-of.ts';
import type { CardsProps } from './Cards.tsx';
import { Details } from './Details.tsx';
import { Beside, Gap, State } from './Node.tsx';
import styles from './PairTable.module.css';
import { claimsIn, repliesIn } from './parts.ts';
import { kindOf } from './told.ts';

/** The same as a table of two columns: each claim, and beside it each reply; a gap where there is none. */
export function PairTable(props: CardsProps) {
  const { told, shown } = props;
  const { map } = told.data.words;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{map.claimColumn}</th>
          <th scope="col">{map.replyColumn}</th>
        </tr>
      </thead>
      {claimsIn(told)
        .filter(({ id }) => shown.has(id))
        .map((claim) => (
          <Rows key={claim.id} {...props} claim={claim} />
        ))}
    </table>
  );
}

function Rows({ claim, ...props }: CardsProps & { claim: ClaimsGraphNode }) {
  const { told, shown, chosen, onChoose, onClose } = props;
  const replies = repliesIn(told, claim.id).filter(({ id }) => shown.has(id));
  const open = [claim, ...replies].find(({ id }) => id === chosen);
  const [first, ...others] = replies;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={Math.max(1, replies.length)}>
          <Cell {...props} node={claim} />
        </th>
        <td>
          {first && <Cell {...props} node={first} />}
          {told.data.graph.withoutReply.includes(claim.id) && <Gap told={told} node={claim} />}
        </td>
      </tr>
      {others.map((reply) => (
        <tr key={reply.id}>
          <td>
            <Cell {...props} node={reply} />
          </td>
        </tr>
      ))}
      {open && (
        <tr>
          <td colSpan={2}>
            <Details told={told} id={open.id} onChoose={onChoose} onClose={onClose} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Cell({ told, chosen, onChoose, node }: CardsProps & { node: ClaimsGraphNode }) {
  const kind = kindOf(node);
  return (
    <div className={styles.cell} tabIndex={-1} data-place={node.id} data-chosen={node.id === chosen || undefined}>
      <p className={styles.head}>
        <Kind kind={kind}>{told.kinds[kind]}</Kind>
        <time dateTime={node.date}>{told.dayOf(node.date)}</time>
      </p>
      <button
        type="button"
        className={styles.choose}
        aria-pressed={node.id === chosen}
        onClick={() => onChoose(node.id)}
      >
        <strong>{node.speakerName}</strong>
        <Fragment> </Fragment>
        <span>{wordsOf(node.text)}</span>
      </button>
      <State told={told} node={node} />
      <Beside told={told} node={node} />
    </div>
  );
}
