import { Kind } from '../../drawings/Kind.tsx';
import { fill } from '../../ui/message.ts';
import styles from './Build.module.css';
import type { Told } from './told.ts';

export type ReplyTabsProps = {
  told: Told;
  replies: readonly string[];
  at: number;
  linked: ReadonlySet<string>;
  onTake: (at: number) => void;
};

/** Every reply as a small card in a row: filled once it is linked. */
export function ReplyTabs({ told, replies, at, linked, onTake }: ReplyTabsProps) {
  const { build } = told.data.words;
  return (
    <ol className={styles.tabs}>
      {replies.map((id, index) => {
        const isLinked = linked.has(id);
        return (
          <li key={id}>
            <button
              type="button"
              className={styles.tab}
              aria-current={index === at ? 'step' : undefined}
              data-linked={isLinked || undefined}
              aria-label={`${fill(build.replyOf, { reply: index + 1, replies: replies.length })}: ${told.byId.get(id)?.speakerName ?? id}`}
              onClick={() => onTake(index)}
            >
              <Kind kind="reply" isNone={!isLinked}>
                {index + 1}
              </Kind>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
