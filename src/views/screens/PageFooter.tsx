import styles from './App.module.css';
import { NewLearner } from './NewLearner.tsx';
import type { Site } from './site.ts';
import { useView } from './use-view.ts';

export default function PageFooter({ site }: { site: Site }) {
  const view = useView(site);
  const { footer } = view.page.ui;
  return (
    <footer className={styles.foot}>
      <p>{footer.licence}</p>
      <p>{footer.privacy}</p>
      {view.isReady && <NewLearner site={site} view={view} />}
    </footer>
  );
}
