/** Runs in the page before the other scripts of this folder. */
window.painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      // A message sent within a frame arrives when that frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });
