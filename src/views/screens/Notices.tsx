import { lazy, Suspense } from 'react';
import { waitsFor } from '../../learning/credit.ts';
import { itemAt } from '../../learning/current.ts';
import { Button } from '../ui/Button.tsx';
import { counted, fill } from '../ui/message.ts';
import { Notice } from '../ui/Notice.tsx';
import styles from './Notices.module.css';
import type { Site } from './site.ts';
import { useSelected } from './use-view.ts';

/** Only where a course or a page is around, or where nothing can be kept. */
const KeepingLine = lazy(() => import('./KeepingLine.tsx'));

/** What the learner must be told: about the saved place, the line, another tab, a newer version. A live region that is always there. */
export default function Notices({ site }: { site: Site }) {
  const page = useSelected(site, (view) => view.page);
  const line = useSelected(site, (view) => view.line);
  const notices = useSelected(site, ({ snapshot }) => snapshot.context.notices);
  // Never while an item is asked or explained: a learner in the midst of it is not called away.
  const newer = useSelected(site, (view) => (itemAt(view.snapshot.context) === null ? view.newer : null));
  const keeping = useSelected(site, (view) => view.keeping);
  // Said where a step is read and where it asks; the end of its check says it by itself. A step that does not count can
  // be read all the same.
  const withheld = useSelected(site, ({ lesson, snapshot: { context } }) => {
    const { place } = context;
    const isSaid = place.kind === 'screen' || (place.kind === 'check' && itemAt(context) !== null);
    return isSaid ? waitsFor(lesson, context.record, place.step) : null;
  });
  const words = page.ui.notices;
  return (
    <>
      <div className={styles.notices} role="status" aria-live="polite">
        {line === 'loading' && <p className={styles.loading}>{page.ui.navigation.loading}</p>}
        {line === 'line-dead' && (
          <p className={styles.dead}>
            {page.ui.navigation.lineDead}{' '}
            <Button kind="quiet" onClick={site.retry}>
              {page.ui.navigation.tryAgain}
            </Button>
          </p>
        )}
        {withheld && page.step && (
          <p className={styles.withheld}>
            {fill(page.ui.check.result.withheld, {
              title: page.steps.find(({ id }) => id === withheld)?.title ?? withheld,
            })}
          </p>
        )}
        {newer && (
          <Notice close={words.close} onClose={newer.later}>
            <div className={styles.newer}>
              {words.newer}
              <Button kind="quiet" onClick={newer.load}>
                {words.renew}
              </Button>
            </div>
          </Notice>
        )}
        {notices.map((notice) => (
          <Notice
            key={notice.kind}
            close={words.close}
            onClose={() => site.send({ type: 'NOTICE_READ', notice: notice.kind })}
          >
            {notice.kind === 'content-changed' && counted(words.contentChanged, notice.dropped, page.lang)}
            {notice.kind === 'unreadable' && words.unreadable}
            {notice.kind === 'not-kept' && words.notKept}
            {notice.kind === 'other-tab' && words.otherTab}
          </Notice>
        ))}
      </div>
      {keeping?.words && (
        <Suspense>
          <KeepingLine site={site} keeping={keeping} />
        </Suspense>
      )}
    </>
  );
}
