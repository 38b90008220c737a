/** Each picture is compared with the one that was taken when it was last looked at; CONTRIBUTING.md says how to renew it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { server } from 'vitest/browser';
import { scenes } from './scenes.tsx';
import { bringFonts, frameAs, frames, lookNames, nameOf, show, shown, strangersIn } from './stage.ts';

const isRenewing = server.config.snapshotOptions.updateSnapshot === 'all';
const otherPlatform = 'The pictures to compare with were taken on Linux; letters are drawn otherwise here.';
const cases = scenes.flatMap((scene) => lookNames.map((look) => ({ scene, look, name: scene.name })));
const kept = Object.keys(import.meta.glob('./__screenshots__/gallery.browser.test.ts/*.png'));

describe('the gallery', () => {
  beforeAll(bringFonts);

  it.for(cases)('shows $name as it was: $look', { timeout: 90_000 }, async ({ scene, look }, { skip }) => {
    if (server.platform !== 'linux') skip(otherPlatform);
    await show(scene, look);
    // A letter that our fonts lack is drawn by whatever font the machine has.
    expect(strangersIn(document.body)).toEqual([]);
    for (const frame of ['desk', 'phone'] as const) {
      await frameAs(scene, frame);
      // The first picture of a run waits for a browser that still warms up.
      await expect(shown()).toMatchScreenshot(nameOf(scene, look, frame), { timeout: 30_000 });
    }
  });

  it('keeps no picture of what is no longer shown', ({ skip }) => {
    if (isRenewing) skip('Pictures are being taken anew.');
    const known = cases.flatMap(({ scene, look }) =>
      Object.keys(frames).map((frame) => `${nameOf(scene, look, frame)}-chromium-linux.png`),
    );
    expect(kept.map((path) => path.replace(/^.*\//, '')).sort()).toEqual(known.sort());
  });

  it('sees a button that stands four pixels off', async ({ skip }) => {
    if (server.platform !== 'linux') skip(otherPlatform);
    if (isRenewing) skip('Pictures are being taken anew.');
    const scene = scenes.find(({ name }) => name === 'sort-asked');
    if (!scene) throw new RangeError('The gallery shows no item.');
    await show(scene, 'light');
    await frameAs(scene, 'phone');
    const [button] = document.querySelectorAll('form button');
    if (!(button instanceof HTMLElement)) throw new TypeError('The item has no button.');
    button.style.translate = '4px';
    await expect(expect(shown()).toMatchScreenshot(nameOf(scene, 'light', 'phone'))).rejects.toThrow('no counterpart');
  });
});
