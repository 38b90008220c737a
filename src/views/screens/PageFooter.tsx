import styles from './App.module.css';
import { NewLearner } from './NewLearner.tsx';
import type { Site } from './site.ts';
import { useSelected } from './use-view.ts';

export default function PageFooter({ site }: { site: Site }) {
  const { ui, root, lang, isPackaged } = useSelected(site, ({ page }) => page);
  const { footer } = ui;
  const isReady = useSelected(site, (view) => view.isReady);
  // A course knows its learners: another one comes in under another name.
  const isOfCourse = useSelected(site, ({ keeping }) => keeping !== undefined && keeping.where !== 'browser');
  return (
    <footer className={styles.foot}>
      <p>{footer.licence}</p>
      <p>{footer.privacy}</p>
      {!isPackaged && (
        <p>
          <a href={`${root}${lang}/teach/`}>{footer.teach}</a>
        </p>
      )}
      {isReady && !isOfCourse && <NewLearner site={site} />}
    </footer>
  );
}
