/**
 * Which browser the tests and the bench drive. `ready.mjs --browser` finds one and leaves its path in a file;
 * whatever starts a browser reads it here. Node built-ins only: this runs before the dependencies are installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where `ready.mjs` leaves the path. Not in a cache folder: people clear those. */
export const savedBrowserFile = fileURLToPath(new URL('../node_modules/.browser', import.meta.url));

/** No network of its own, the same pixels everywhere; root, as in a container, gets no sandbox from Chromium. */
export const browserArgs = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** @returns {string | undefined} the saved path; an empty file stands for Playwright's own browser */
function savedBrowser() {
  try {
    return readFileSync(savedBrowserFile, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * What to hand to Playwright's `chromium.launch`.
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function launchOptions() {
  const wish = process.env.CHROME_PATH;
  const executablePath = wish && existsSync(wish) ? wish : savedBrowser();
  return { ...(executablePath === undefined ? {} : { executablePath }), args: browserArgs };
}
