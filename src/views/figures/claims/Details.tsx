import { Button } from '../../ui/Button.tsx';
import { counted } from '../../ui/message.ts';
import styles from './Details.module.css';
import { Links, type LinksProps } from './Links.tsx';
import { Beside, Gap, Node } from './Node.tsx';

export type DetailsProps = LinksProps & { onClose: () => void };

/** All about a node: what was said, how we know that it was, what answers it, and on what it rests. */
export function Details({ told, id, onChoose, onClose }: DetailsProps) {
  const node = told.byId.get(id);
  if (!node) return null;
  const { data, lang } = told;
  const { names, map } = data.words;
  return (
    <div className={styles.details}>
      <Node told={told} node={node} isChosen />
      <Beside told={told} node={node} />
      {data.graph.withoutReply.includes(id) && <Gap told={told} node={node} />}
      <div className={styles.known}>
        <p className={styles.label}>{map.known}</p>
        <p>
          {names.verification[node.verification]}
          {node.confirmedBy !== undefined && ` (${counted(names.confirmed, node.confirmedBy, lang)})`}
        </p>
      </div>
      <Links told={told} id={id} onChoose={onChoose} />
      <div>
        <Button kind="quiet" icon="close" onClick={onClose}>
          {map.close}
        </Button>
      </div>
    </div>
  );
}
