import { Fragment, useEffect, useState } from 'react';
import type { Trail } from '../../../learning/figures/simulator/compare.ts';
import { Cited } from '../../ui/Cited.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './Simulator.module.css';
import type { Teller } from './teller.ts';

/** The last stage of the situation itself. */
const furthest = ({ milestones }: Trail) => milestones.filter(({ of }) => of === 'situation').slice(-1);
const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

/** Every real path, stage by stage, with what it rests on: to be read without a script too. */
export function RealPaths({ teller, trails }: { teller: Teller; trails: readonly Trail[] }) {
  // All stages and their sources would weigh more than the page can carry: it comes with how far each one got.
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => setIsDrawn(true), []);
  return (
    <Disclosure summary={teller.labels.allPaths}>
      <div className={styles.note}>
        <Cited html={teller.words.real} />
      </div>
      <ul className={styles.list}>
        {trails.map((trail) => (
          <li key={trail.id} className={styles.line}>
            <p className={styles.who}>{teller.situation(trail.id)}</p>
            <ol className={styles.trail}>
              {(isDrawn ? trail.milestones : furthest(trail)).map((milestone) => (
                <li key={`${milestone.at} ${milestone.state}`}>
                  {teller.milestone(milestone)}, {teller.realDate(trail, milestone)}
                </li>
              ))}
            </ol>
            {isDrawn && <Sources teller={teller} sources={trail.sources} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** By their titles; what the lesson does not cite elsewhere, by where it stands. */
function Sources({ teller: { labels }, sources }: { teller: Teller; sources: Trail['sources'] }) {
  return (
    <p className={styles.small}>
      {labels.sources}:{' '}
      {sources.map(({ address, title }, index) => (
        <Fragment key={address}>
          {index > 0 && '; '}
          <a href={address}>{title ?? hostOf(address)}</a>
        </Fragment>
      ))}
    </p>
  );
}
