import { useEffect, useRef } from 'react';
import type { ReplyKind } from '../../../learning/claims/graph.ts';
import type { Draft } from '../../../learning/figures/linking.machine.ts';
import { Button } from '../../ui/Button.tsx';
import { counted, fill } from '../../ui/message.ts';
import { wordsOf } from '../words-of.ts';
import styles from './Build.module.css';
import { Node } from './Node.tsx';
import { ReplyTabs } from './ReplyTabs.tsx';
import type { Told } from './told.ts';

export type BuildProps = {
  told: Told;
  /** Ids of all replies, and of the claims to choose from. */
  replies: readonly string[];
  claims: readonly string[];
  kinds: readonly ReplyKind[];
  /** The reply in hand, by its place. */
  at: number;
  draft: Draft;
  /** The replies that have a claim and a kind. */
  linked: ReadonlySet<string>;
  onTake: (at: number) => void;
  onLink: (claim: string) => void;
  onKind: (kind: ReplyKind) => void;
  onCheck: () => void;
  onSkip: () => void;
};

/** The learner's own map, before the record's is shown: one reply at a time is linked to a claim, and its kinds are named. */
export function Build(props: BuildProps) {
  const { told, replies, at, linked, onTake, onCheck, onSkip } = props;
  const { build } = told.data.words;
  const reply = told.byId.get(replies[at] ?? '');
  const missing = replies.length - linked.size;
  const hand = useRef<HTMLParagraphElement>(null);
  const isStepping = useRef(false);
  const inHand = useRef(at);
  useEffect(() => {
    const isOther = inHand.current !== at;
    inHand.current = at;
    if (!isOther || !isStepping.current) return;
    isStepping.current = false;
    // The buttons stand below all that was asked: the next reply is far above them.
    hand.current?.focus({ preventScroll: true });
    hand.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const step = (to: number) => {
    isStepping.current = true;
    onTake(to);
  };
  return (
    <div className={styles.build}>
      <ReplyTabs told={told} replies={replies} at={at} linked={linked} onTake={onTake} />
      <p className={styles.count} role="status">
        {counted(build.linked, linked.size, told.lang, { total: replies.length })}
      </p>
      {reply && (
        <div className={styles.desk}>
          <div className={styles.hand}>
            <p className={styles.label} ref={hand} tabIndex={-1}>
              {fill(build.replyOf, { reply: at + 1, replies: replies.length })}
            </p>
            <Node told={told} node={reply} isChosen isBare />
          </div>
          <Questions key={reply.id} {...props} />
        </div>
      )}
      <div className={styles.steps}>
        <Button icon="back" onClick={() => step(at - 1)} waiting={at === 0}>
          {build.previous}
        </Button>
        <Button icon="next" iconAt="end" onClick={() => step(at + 1)} waiting={at >= replies.length - 1}>
          {build.next}
        </Button>
      </div>
      <div className={styles.end}>
        <Button kind="primary" onClick={onCheck} waiting={missing > 0 || replies.length === 0}>
          {missing > 0 ? counted(build.missing, missing, told.lang) : build.check}
        </Button>
        <Button kind="link" onClick={onSkip}>
          {build.skip}
        </Button>
      </div>
    </div>
  );
}

function Questions({ told, claims, kinds, at, draft, onLink, onKind }: BuildProps) {
  const { build, names } = told.data.words;
  return (
    <div className={styles.questions}>
      <fieldset className={styles.claims}>
        <legend className={styles.label}>{build.answers}</legend>
        {claims.map((id) => {
          const claim = told.byId.get(id);
          return (
            <label key={id} className={styles.claim}>
              <input type="radio" name={`claim-${at}`} checked={draft.claim === id} onChange={() => onLink(id)} />
              {claim ? (
                <span>
                  <b>{claim.speakerName}:</b> {wordsOf(claim.text)}
                </span>
              ) : (
                <span>{id}</span>
              )}
              {claim && <time dateTime={claim.date}>{told.dayOf(claim.date)}</time>}
            </label>
          );
        })}
      </fieldset>
      <fieldset className={styles.kinds}>
        <legend className={styles.label}>
          {build.does} <span className={styles.hint}>{build.severalKinds}</span>
        </legend>
        {kinds.map((kind) => (
          <label key={kind} className={styles.kind}>
            <input type="checkbox" checked={draft.kinds.includes(kind)} onChange={() => onKind(kind)} />
            {names.replyKinds[kind]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
