import type { Site } from '../../views/screens/site.ts';
import type { Desk } from './desk.ts';
import { bringFonts } from './fonts.ts';
import type { Keeper } from './keeper.ts';
import type { Navigation } from './navigation.ts';
import { openOffline } from './offline.ts';
import { packagedAs } from './packaged.ts';
import { openStore } from './store.ts';
import { serveTeachers } from './teacher.ts';

type Parts = {
  desk: Desk;
  site: Site;
  /** Keeps what the learner has done so far. */
  keep(): Promise<void>;
  keeper(): Promise<Keeper>;
  navigation(): Promise<Navigation>;
};

/** Once the page answers: all that the first answer could do without, while there is a line. */
export async function settle({ desk, site, keep, keeper, navigation }: Parts): Promise<void> {
  const { view, send } = desk;
  openStore(desk.lesson.id).onOtherTab(async (text) => {
    if (desk.isKept) return; // of whoever learns in that tab
    const { restore, merge } = await keeper();
    const { saved } = restore(text);
    if (saved) send({ type: 'PROGRESS_MERGED', record: merge(saved.record, view().snapshot.context.record) });
  });
  offerCode(desk);
  if (packagedAs() === null) serveTeachers(desk); // a package holds no pages for them
  addEventListener('pagehide', () => send({ type: 'SUSPENDED' }));
  const fonts = bringFonts().then(wearAtTurn, () => undefined); // did not arrive: the system's own are read as well
  await Promise.all([keep(), navigation(), import('../../views/items/later-views.ts'), fonts]);
  // It saves time and no more: without it the lesson is the same.
  await import('./rehearse.tsx').then(({ rehearse }) => rehearse(site)).catch(console.warn);
  await openOffline(desk);

  /** A change of face under the reader's eyes would move the text: at the next page, on paper, or when nobody looks. */
  function wearAtTurn(wear: () => void) {
    addEventListener('beforeprint', wear);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && wear());
    const { place } = view().snapshot.context;
    const stop = desk.subscribe(() => {
      if (view().snapshot.context.place === place) return;
      stop();
      wear();
    });
  }
}

/** Where the browser keeps nothing, the learner takes a code along. */
function offerCode(desk: Desk) {
  const { view, show } = desk;
  const stop = desk.subscribe(() => {
    if (view().keeping || !view().snapshot.matches({ saving: 'notKept' })) return;
    stop();
    void import('./keeping.ts').then(({ keepingOf, speak }) =>
      speak(desk, (words) => show({ keeping: { words, where: 'browser', isGradeSent: false, ...keepingOf(desk) } })),
    );
  });
}
