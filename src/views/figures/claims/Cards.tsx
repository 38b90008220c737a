import type { ClaimsGraphNode } from '../../../content/lesson.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './Cards.module.css';
import { Details } from './Details.tsx';
import { Beside, Gap, Node } from './Node.tsx';
import type { FormProps } from './Outline.tsx';
import { claimsIn, repliesIn } from './parts.ts';

export type CardsProps = FormProps & { onClose: () => void };

/** The map of a narrow page: cards one below the other, each reply joined by a line to the claim above it. */
export function Cards(props: CardsProps) {
  const { told, shown } = props;
  const { graph, words } = told.data;
  const rest = (kind: 'document' | 'decision') => graph.nodes.filter(({ node, id }) => node === kind && shown.has(id));
  const folded = [
    [words.map.documents, rest('document')],
    [words.map.decisions, rest('decision')],
  ] as const;
  return (
    <div className={styles.cards}>
      <ul className={styles.list}>
        {claimsIn(told)
          .filter(({ id }) => shown.has(id))
          .map((claim) => (
            <Branch key={claim.id} {...props} claim={claim} />
          ))}
      </ul>
      {folded.map(
        ([title, nodes]) =>
          nodes.length > 0 && (
            <Disclosure
              key={title}
              summary={`${title} (${nodes.length})`}
              isOpen={nodes.some(({ id }) => id === props.chosen)}
            >
              <ul className={styles.list}>
                {nodes.map((node) => (
                  <li key={node.id}>
                    <Card {...props} node={node} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          ),
      )}
    </div>
  );
}

function Branch({ claim, ...props }: CardsProps & { claim: ClaimsGraphNode }) {
  const { told, shown } = props;
  const replies = repliesIn(told, claim.id).filter(({ id }) => shown.has(id));
  const isOpen = told.data.graph.withoutReply.includes(claim.id);
  return (
    <li className={styles.branch} data-open={isOpen || undefined}>
      <Card {...props} node={claim} />
      {(isOpen || replies.length > 0) && (
        <ul className={styles.replies}>
          {isOpen && (
            <li>
              <Gap told={told} node={claim} />
            </li>
          )}
          {replies.map((reply) => (
            <li key={reply.id}>
              <Card {...props} node={reply} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Card({ node, ...props }: CardsProps & { node: ClaimsGraphNode }) {
  const { told, chosen, onChoose, onClose } = props;
  const isChosen = node.id === chosen;
  return (
    <div className={styles.card} tabIndex={-1} data-place={node.id} data-chosen={isChosen || undefined}>
      {isChosen ? (
        <Details told={told} id={node.id} onChoose={onChoose} onClose={onClose} />
      ) : (
        <>
          <Node told={told} node={node} isShort />
          <Beside told={told} node={node} />
          <Button kind="link" onClick={() => onChoose(node.id)}>
            {told.data.words.map.open}
          </Button>
        </>
      )}
    </div>
  );
}
