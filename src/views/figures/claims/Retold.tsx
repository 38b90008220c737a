import type { ReactNode } from 'react';
import type { Retelling } from '../../../learning/claims/retellings.ts';
import { Button } from '../../ui/Button.tsx';
import { Cited } from '../../ui/Cited.tsx';
import { counted } from '../../ui/message.ts';
import { Frame } from '../Frame.tsx';
import { Node } from './Node.tsx';
import styles from './Retold.module.css';
import type { Told } from './told.ts';
import { useScript } from './use-wide.ts';

/** What was told again, each part with its own way back; see `Chain`. */
export function Retold({ told, children }: { told: Told; children: ReactNode }) {
  const { retold } = told.data.words;
  return (
    <Frame title={retold.title} intro={retold.intro}>
      <div className={styles.chains}>{children}</div>
    </Frame>
  );
}

export type ChainProps = {
  told: Told;
  retelling: Retelling;
  /** How many texts are seen, that which was told last first. */
  shown: number;
  onBack: () => void;
  onForward: () => void;
};

/** From what was printed last, a text at a time, back to where it was first said. Without a script all stand there. */
export function Chain({ told, retelling, shown, onBack, onForward }: ChainProps) {
  const { retold } = told.data.words;
  const { nodes } = retelling;
  const isScripted = useScript();
  const seen = isScripted ? nodes.slice(0, shown) : nodes;
  const isAtEnd = seen.length === nodes.length;
  const first = told.byId.get(nodes.at(-1) ?? '');
  return (
    <section className={styles.chain}>
      <p className={styles.title}>{first?.node === 'decision' ? retold.vote : retold.number}</p>
      <ol className={styles.texts} data-read={!isScripted || undefined}>
        {seen.map((id, index) => {
          const node = told.byId.get(id);
          return (
            node && (
              <li key={id} className={styles.text}>
                <p className={styles.place}>
                  {index === 0 && retold.printed}
                  {index > 0 && index === nodes.length - 1 && retold.origin}
                </p>
                <Node
                  told={told}
                  node={node}
                  isChosen={isScripted && index === shown - 1}
                  isBare={!isScripted && index > 0}
                />
              </li>
            )
          );
        })}
      </ol>
      <div className={styles.steps}>
        <Button icon="down" onClick={onBack} waiting={isAtEnd}>
          {retold.back}
        </Button>
        <Button kind="quiet" icon="up" onClick={onForward} waiting={shown <= 1}>
          {retold.forward}
        </Button>
        <span className={styles.count} role="status">
          {counted(retold.at, seen.length, told.lang, { total: nodes.length })}
        </span>
      </div>
      {isScripted && isAtEnd && first?.node !== 'decision' && (
        <div className={styles.end}>
          <Cited html={retold.end} />
        </div>
      )}
    </section>
  );
}
