import { Keeping } from '../keeping/Keeping.tsx';
import { placeKey } from './place-key.ts';
import type { Keeping as Kept, Site } from './site.ts';
import { useSelected } from './use-view.ts';

export type KeepingLineProps = { site: Site; keeping: Kept };

/** Where the learner's progress is kept. What is to be kept in the browser may not be: then it is nowhere. */
export default function KeepingLine({ site, keeping: { words, where, take, isFramed, ...rest } }: KeepingLineProps) {
  const isKept = useSelected(site, ({ snapshot }) => snapshot.matches({ saving: 'kept' }));
  const isTold = useSelected(site, ({ snapshot }) => snapshot.context.notices.some(({ kind }) => kind === 'not-kept'));
  const isPackaged = useSelected(site, ({ page }) => page.isPackaged);
  useSelected(site, ({ snapshot }) => placeKey(snapshot)); // the way out leads to where the learner is
  if (!words) return null;
  const isLost = where === 'browser' && !isKept;
  return (
    <Keeping
      words={words}
      where={isLost ? 'nowhere' : where}
      isTold={isLost && isTold}
      onTake={take}
      onCopy={site.copy}
      {...(isLost && isFramed && !isPackaged && { alone: site.hrefOf(site.view().snapshot.context.place) })}
      {...rest}
    />
  );
}
