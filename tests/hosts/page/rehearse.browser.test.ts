import { expect, it } from 'vitest';
import { rehearse } from '../../../src/hosts/page/rehearse.tsx';
import { createStorySite } from '../../../stories/screens/story-site.ts';

/** All that stands in the body while the rehearsal lasts. */
function watched() {
  const seen = { verdicts: 0, visible: 0 };
  const watcher = new MutationObserver(() => {
    for (const part of document.querySelectorAll('[role=status]')) {
      if (part.textContent?.trim()) seen.verdicts += 1;
      if (part.checkVisibility({ visibilityProperty: true })) seen.visible += 1;
    }
  });
  watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
  return { seen, stop: () => watcher.disconnect() };
}

it('answers an item out of sight and leaves nothing behind', async () => {
  const site = createStorySite({ page: 'the-letter' });
  const before = { view: site.view(), body: document.body.innerHTML, top: scrollY };
  const { seen, stop } = watched();
  await rehearse(site);
  stop();
  expect(seen.verdicts).toBeGreaterThan(0);
  expect(seen.visible).toBe(0);
  expect(document.body.innerHTML).toBe(before.body);
  expect(scrollY).toBe(before.top);
  expect(site.view()).toBe(before.view);
});

it('rehearses nothing where nothing is asked', async () => {
  const { seen, stop } = watched();
  await rehearse(createStorySite({ page: 'glossary' }));
  stop();
  expect(seen.verdicts).toBe(0);
});
