// Runs in the page before anything else, and notes what a learner sees and waits for: see `Load` in load.ts.
{
  /** @type {Window['bench']['seen']} */
  const seen = { firstPaint: 0, largestPaint: 0, longTasks: [], layoutShift: 0, ready: null };

  /** @param {string} type @param {(entry: PerformanceEntry) => void} note */
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  watch('longtask', ({ startTime, duration }) => {
    seen.longTasks.push({ end: startTime + duration, duration });
  });
  watch('layout-shift', (entry) => {
    // Chromium's entry of this type has these two fields; the library of types does not know them.
    const shift = /** @type {PerformanceEntry & { value: number, hadRecentInput: boolean }} */ (entry);
    if (!shift.hadRecentInput) seen.layoutShift += shift.value;
  });

  const noteReady = () => {
    if (seen.ready === null && document.documentElement.dataset.ready !== undefined) seen.ready = performance.now();
  };
  new MutationObserver(noteReady).observe(document, { attributes: true, subtree: true });

  /** @type {Promise<number>} */
  const pressToFeedback = new Promise((resolve) => {
    /** @type {number | null} */
    let pressed = null;
    addEventListener(
      'click',
      ({ timeStamp, target }) => {
        if (target instanceof Element && target.closest('button')) pressed = timeStamp;
      },
      true,
    );
    new MutationObserver((changes) => {
      const since = pressed;
      const isFeedback = changes.some(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest('[role=status], output')?.textContent?.trim();
      });
      if (since === null || !isFeedback) return;
      pressed = null;
      // What is asked for within a frame, and is urgent, comes when that frame has been painted and before the next.
      const note = () => resolve(performance.now() - since);
      requestAnimationFrame(() => scheduler.postTask(note, { priority: 'user-blocking' }));
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });

  window.bench = { seen, pressToFeedback };
}
