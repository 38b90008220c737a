import { Fragment } from 'react';
import type { Company, Point, Trail } from '../../../learning/figures/simulator/compare.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { fill } from '../../ui/message.ts';
import { Facts } from '../Slip.tsx';
import styles from './Simulator.module.css';
import type { Teller } from './teller.ts';

export type ComparisonProps = { teller: Teller; points: readonly Point[]; trails: readonly Trail[] };

/** At each point of the path: which real situations went the same way, which another, and which went no further. */
export function Comparison({ teller, points, trails }: ComparisonProps) {
  const { labels } = teller;
  const nameOf = (index: number) => {
    const milestone = points[index - 1]?.next;
    if (!milestone) return labels.atStart;
    const stage = teller.milestone(milestone);
    return fill(index === points.length - 1 ? labels.now : labels.at, { stage });
  };
  // A path may come to one stage twice, as after a pause: a point is told by its place on the path.
  const told = points.map((point, index) => ({ point, place: index + 1, name: nameOf(index) }));
  // The latest first: that is where the learner stands.
  return (
    <ol className={styles.list} reversed>
      {told.toReversed().map(({ point, place, name }) => (
        <li key={place} className={styles.line}>
          <Disclosure summary={name} isOpen={place === points.length}>
            <Ways teller={teller} point={point} trails={trails} />
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}

function Ways({ teller, point, trails }: { teller: Teller; point: Point; trails: readonly Trail[] }) {
  const { labels } = teller;
  const went = ({ id, milestone }: Company) => {
    const trail = trails.find((one) => one.id === id);
    const date = trail ? teller.realDate(trail, milestone) : '';
    return fill(labels.went, { name: teller.situation(id), date });
  };
  /** Each stage that they went on to, with those who did. */
  const byStage = (company: readonly Company[]) =>
    [...new Set(company.map(({ milestone }) => teller.milestone(milestone)))].map((label) => ({
      label,
      text: company
        .filter(({ milestone }) => teller.milestone(milestone) === label)
        .map(went)
        .join('; '),
    }));
  const ways = [
    { label: labels.same, facts: byStage(point.same) },
    { label: point.next ? labels.other : labels.next, facts: byStage(point.other) },
  ].filter(({ facts }) => facts.length > 0);
  if (ways.length === 0 && point.ended.length === 0) return <p className={styles.note}>{labels.alone}</p>;
  return (
    <>
      {ways.map(({ label, facts }) => (
        <Fragment key={label}>
          <p className={styles.who}>{label}</p>
          <Facts facts={facts} />
        </Fragment>
      ))}
      {point.ended.length > 0 && (
        <>
          <p className={styles.who}>{labels.ended}</p>
          <p>{point.ended.map(teller.situation).join('; ')}</p>
        </>
      )}
    </>
  );
}
