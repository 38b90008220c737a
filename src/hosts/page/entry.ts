/**
 * The first script of a page: 1 kB that waits. The text is there already, so the rest is fetched after the
 * first paint, or at once when the learner reaches for something; a press made before the page can
 * answer is held and made again. Parts are evaluated one after the other, so that none blocks a slow phone for long.
 */
const early = ['pointerdown', 'keydown', 'focusin'] as const;
const tick = () => new Promise<void>((resolve) => setTimeout(resolve));
let isStarted = false;
let held: HTMLElement | null = null;

/** Only buttons need the script; links work without it. */
function hold(event: MouseEvent) {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('#app button, #app input') : null;
  if (!button) return;
  held = button;
  if (button instanceof HTMLButtonElement) event.preventDefault();
  void boot();
}

/** The whole style sheet; the page carries only what its first paint needs. Without it the page is plain, not lost. */
function loadStyle() {
  if (import.meta.env.DEV) return null;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = document.getElementById('page')?.dataset.style ?? '';
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}

async function boot() {
  if (isStarted) return;
  isStarted = true;
  for (const type of early) removeEventListener(type, boot);
  // An item is the one thing that the first answer draws anew; all else has its style, and leaves the line to scripts.
  const styled = location.hash === '#check' ? loadStyle() : null;
  try {
    await import('./react-chunk.ts');
    if (!styled) void loadStyle();
    await tick();
    const { hydrate } = await import('./hydrate.tsx');
    await styled;
    await tick();
    await hydrate();
    removeEventListener('click', hold, true);
    held?.click();
  } catch (error) {
    // A part did not arrive: the page is shown whole, to be read like the printed sheet.
    removeEventListener('click', hold, true);
    document.documentElement.classList.remove('js');
    console.error(error);
  }
}

addEventListener('click', hold, true);
for (const type of early) addEventListener(type, boot, { once: true, passive: true });
// After the first paint of content; a page that opens in the background has none, so it waits for the load event.
new PerformanceObserver(() => setTimeout(boot)).observe({ type: 'paint', buffered: true });
if (document.readyState === 'complete') void boot();
else addEventListener('load', boot, { once: true });
