import type { MouseEvent } from 'react';
import styles from './Links.module.css';
import { brief, type LinkTold, linksFrom, linksTo, type Told } from './told.ts';

export type LinksProps = {
  told: Told;
  id: string;
  /** Those that begin here alone, where each link is read from its beginning. */
  isOneWay?: boolean;
  onChoose: (node: string) => void;
};

/** The place of a node on the page, to which a link leads where no script runs. */
export const placeOf = (node: string) => `node-${node}`;

/** Every link of a node, by what it says; each leads on to the other end. */
export function Links({ told, id, isOneWay = false, onChoose }: LinksProps) {
  const links = isOneWay ? linksFrom(told, id) : [...linksFrom(told, id), ...linksTo(told, id)];
  const labels = [...new Set(links.map(({ label }) => label))];
  return (
    <dl className={styles.links}>
      {labels.map((label) => (
        <div key={label} className={styles.group}>
          <dt>{label}</dt>
          {links
            .filter((link) => link.label === label)
            .map((link) => (
              <dd key={link.to}>
                <LinkTo told={told} link={link} onChoose={onChoose} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

function LinkTo({ told, link: { to }, onChoose }: { told: Told; link: LinkTold; onChoose: LinksProps['onChoose'] }) {
  const node = told.byId.get(to);
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    onChoose(to);
  };
  return (
    <a className={styles.link} href={`#${placeOf(to)}`} onClick={follow}>
      {node ? brief(node) : to}
    </a>
  );
}
