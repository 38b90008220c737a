import type { UiWords } from '../../content/lesson.ts';
import styles from './Guide.module.css';

export type PackagesProps = {
  ui: UiWords['teach']['packages'];
  /** From the page to the root of the site. */
  root: string;
  /** Id of the lesson, by which its packages are named. */
  lesson: string;
};

/** The lesson as files, for course systems and for machines without a network. */
export function Packages({ ui, root, lesson }: PackagesProps) {
  const packages = [
    { file: `${lesson}-scorm12.zip`, ...ui.scorm12 },
    { file: `${lesson}-scorm2004.zip`, ...ui.scorm2004 },
    { file: `${lesson}-cmi5.zip`, ...ui.cmi5 },
    { file: `${lesson}-single.html`, ...ui.single },
  ];
  return (
    <>
      <p>{ui.intro}</p>
      <ul className={styles.packages}>
        {packages.map(({ file, title, text }) => (
          <li key={file}>
            <a className={styles.open} href={`${root}packages/${file}`} download={file}>
              {title}
            </a>
            <p className={styles.small}>{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
