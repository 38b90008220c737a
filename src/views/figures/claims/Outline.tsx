import type { ClaimsGraphNode } from '../../../content/lesson.ts';
import { Links, type LinksProps, placeOf } from './Links.tsx';
import { Beside, Gap, Node } from './Node.tsx';
import styles from './Outline.module.css';
import { repliesIn } from './parts.ts';

export type FormProps = Pick<LinksProps, 'told' | 'onChoose'> & {
  /** Ids of the nodes that are shown. */
  shown: ReadonlySet<string>;
  chosen: string | null;
};

/** The whole graph as text: each claim with its replies below it, then evidence and decisions, each with all its links. */
export function Outline(props: FormProps) {
  const { told, shown } = props;
  const { nodes } = told.data.graph;
  const { map } = told.data.words;
  const of = (kind: ClaimsGraphNode['node']) => nodes.filter(({ node, id }) => node === kind && shown.has(id));
  return (
    <div className={styles.outline}>
      <Part {...props} title={map.claims} nodes={of('claim')} />
      <Part {...props} title={map.documents} nodes={of('document')} />
      <Part {...props} title={map.decisions} nodes={of('decision')} />
    </div>
  );
}

function Part({ title, nodes, ...props }: FormProps & { title: string; nodes: readonly ClaimsGraphNode[] }) {
  if (nodes.length === 0) return null;
  return (
    <section>
      <p className={styles.title}>{title}</p>
      <ul className={styles.list}>
        {nodes.map((node) => (
          <Entry key={node.id} {...props} node={node} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ node, ...props }: FormProps & { node: ClaimsGraphNode }) {
  const { told, chosen, onChoose } = props;
  return (
    <li
      id={placeOf(node.id)}
      tabIndex={-1}
      className={styles.entry}
      data-place={node.id}
      aria-current={node.id === chosen || undefined}
    >
      <Node told={told} node={node} isChosen={node.id === chosen} />
      {node.node === 'reply' && <Beside told={told} node={node} />}
      <Links told={told} id={node.id} onChoose={onChoose} isOneWay />
      {node.node === 'claim' && <Replies {...props} claim={node} />}
    </li>
  );
}

/** The replies to a claim; one that answers several claims is read below the first, and links to the others. */
function Replies({ claim, ...props }: FormProps & { claim: ClaimsGraphNode }) {
  const { told, shown } = props;
  const replies = repliesIn(told, claim.id).filter(
    (reply) => shown.has(reply.id) && reply.node === 'reply' && reply.answers[0] === claim.id,
  );
  const isUnanswered = told.data.graph.withoutReply.includes(claim.id);
  if (replies.length === 0 && !isUnanswered) return null;
  return (
    <ul className={styles.replies} data-open={isUnanswered || undefined}>
      {replies.map((reply) => (
        <Entry key={reply.id} {...props} node={reply} />
      ))}
      {isUnanswered && (
        <li>
          <Gap told={told} node={claim} />
        </li>
      )}
    </ul>
  );
}
