import styles from './App.module.css';
import { NewLearner } from './NewLearner.tsx';
import type { Site } from './site.ts';
import { useSelected } from './use-view.ts';

export default function PageFooter({ site }: { site: Site }) {
  const { footer } = useSelected(site, ({ page }) => page.ui);
  const isReady = useSelected(site, (view) => view.isReady);
  return (
    <footer className={styles.foot}>
      <p>{footer.licence}</p>
      <p>{footer.privacy}</p>
      {isReady && <NewLearner site={site} />}
    </footer>
  );
}
