import { Fragment } from 'react';
import { kindColours } from '../../drawings/Kind.tsx';
import styles from './MiniMap.module.css';
import type { Told } from './told.ts';

/** `isOff`: a link that the record does not have. */
export type MiniLink = { reply: string; claim: string; isOff: boolean };
export type MiniMapProps = {
  told: Told;
  title: string;
  claims: readonly string[];
  replies: readonly string[];
  links: readonly MiniLink[];
};

/** A row of 100 units a card, as wide as the middle column. */
const ROW = 100;

/** Claims on one side, replies on the other, lines between: small enough to stand beside another. */
export function MiniMap({ told, title, claims, replies, links }: MiniMapProps) {
  const height = Math.max(claims.length, replies.length) * ROW;
  const level = (ids: readonly string[], id: string) => (ids.indexOf(id) + 0.5) * (height / ids.length);
  const nameOf = (id: string) => told.byId.get(id)?.speakerName ?? id;
  const { off } = told.data.words.build;
  return (
    <div className={styles.mini}>
      <p className={styles.title}>{title}</p>
      <div className={styles.map} aria-hidden="true">
        <Column ids={claims} kind="claim" nameOf={nameOf} />
        <svg className={styles.lines} viewBox={`0 0 ${ROW} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {links.map(({ reply, claim, isOff }) => {
            const [from, to] = [level(claims, claim), level(replies, reply)];
            return (
              <path
                key={`${reply} ${claim}`}
                data-off={isOff || undefined}
                d={`M0 ${from}C50 ${from} 50 ${to} 100 ${to}`}
              />
            );
          })}
        </svg>
        <Column ids={replies} kind="reply" nameOf={nameOf} />
      </div>
      {links.some(({ isOff }) => isOff) && (
        <p className={styles.off} aria-hidden="true">
          <svg className={`${styles.lines} ${styles.sign}`} viewBox="0 0 32 8" aria-hidden="true">
            <path data-off="true" d="M1 4H32" />
          </svg>
          {off}
        </p>
      )}
      <dl className="sr">
        {links.map(({ reply, claim, isOff }) => (
          <Fragment key={`${reply} ${claim}`}>
            <dt>{nameOf(reply)}</dt>
            <dd>
              {nameOf(claim)}
              {isOff && ` (${off})`}
            </dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}

function Column({
  ids,
  kind,
  nameOf,
}: {
  ids: readonly string[];
  kind: 'claim' | 'reply';
  nameOf: (id: string) => string;
}) {
  return (
    <ul className={styles.column}>
      {ids.map((id) => (
        <li key={id} className={kindColours(kind)}>
          <span>{nameOf(id)}</span>
        </li>
      ))}
    </ul>
  );
}
