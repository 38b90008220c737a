// Runs in the page before anything else: presses something, waits until it moves, and notes when frames are drawn.
{
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** By CSS, by a transition between views, or by a library that writes a transform into the element. */
  const isMoving = () =>
    document.getAnimations().some(({ playState }) => playState === 'running') ||
    document.querySelector('main [style*="translate3d"]') !== null;
  /** @param {boolean} wanted @returns {Promise<boolean>} whether it came to that within two seconds */
  const becomes = async (wanted) => {
    for (let frame = 0; frame < 120 && isMoving() !== wanted; frame += 1) await nextFrame();
    return isMoving() === wanted;
  };

  /** @type {Record<Parameters<Window['motion']['record']>[1], (element: Element) => void>} */
  const presses = {
    click: (element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    // An element that is put into the page again begins its animation anew.
    putAgain: (element) => {
      const { nextSibling, parentNode } = element;
      element.remove();
      parentNode?.insertBefore(element, nextSibling);
    },
  };

  window.motion = {
    record: async (element, press, milliseconds) => {
      await becomes(false);
      presses[press](element);
      if (!(await becomes(true))) return [];
      // What the press itself costs is measured elsewhere: the first frame still draws it, and what moves starts with it.
      await nextFrame();
      const first = await nextFrame();
      const times = [first];
      while ((times.at(-1) ?? first) - first < milliseconds) times.push(await nextFrame());
      return times;
    },
  };
}
