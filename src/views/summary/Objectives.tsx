import { Docket } from '../ui/Docket.tsx';
import styles from './Objectives.module.css';

export type ObjectiveLevel = 'mastered' | 'nearly' | 'practise' | 'not-begun';
export type ObjectivesProps = {
  objectives: readonly { id: string; text: string; href: string; level: ObjectiveLevel; details: readonly string[] }[];
};

/** What the learner can do, objective by objective: seal, half disc, empty ring or dashes, each beside its word. */
export function Objectives({ objectives }: ObjectivesProps) {
  return (
    <ul className={styles.list}>
      {objectives.map(({ id, text, href, level, details }) => (
        <li key={id} className={styles.objective}>
          <LevelMark level={level} />
          <div>
            <a href={href}>{text}</a>
            <Docket entries={details} />
          </div>
        </li>
      ))}
    </ul>
  );
}

const marks = {
  mastered: (
    <>
      <circle cx="12" cy="12" r="10.5" strokeWidth="1.2" />
      <circle cx="12" cy="12" r="8" fill="currentColor" stroke="none" />
      <path d="M8.3 12.2l2.6 2.6 4.9-5.1" className={styles.cut} strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  nearly: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 3.5a8.5 8.5 0 0 0 0 17z" fill="currentColor" stroke="none" />
    </>
  ),
  practise: <circle cx="12" cy="12" r="8.5" />,
  'not-begun': <circle cx="12" cy="12" r="8.5" strokeDasharray="2.6 2.4" />,
} satisfies Record<ObjectiveLevel, unknown>;

function LevelMark({ level }: { level: ObjectiveLevel }) {
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
    >
      {marks[level]}
    </svg>
  );
}
