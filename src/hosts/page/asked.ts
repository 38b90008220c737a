/**
 * Runs in the head, before the first paint, where the address has parameters (`early.ts`). Goes where they lead, puts on
 * theme, accent and less motion as they ask, leaves only the chosen steps on paper, and lets links keep them; what else
 * they ask of the lesson is read by `parameters.ts`.
 */
import { detourFrom, stepsAsked } from './detour.ts';
import { packagedAs, searchOf } from './packaged.ts';
import { wearAccent, wearTheme } from './wear.ts';

/** Put in by the build: the ids of the steps, the languages, and the grounds of an accent. */
declare const __STEPS__: readonly string[];
declare const __LANGUAGES__: readonly string[];
declare const __GROUNDS__: { light: string; dark: string };

const { dataset, lang } = document.documentElement;
const asked = new URLSearchParams(searchOf());
// A package is one document: it has no address to lead to, and its links are not followed by the browser.
if (packagedAs() === null) leadOn();

function leadOn() {
  const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  /** This script lies one folder below the root of the site. */
  const root = new URL('..', own);
  /** A link into the lesson: its address is relative; all others begin with a scheme, or are anchors. */
  const inside = 'a[href]:not([href^="#"],[href*=":"])';
  // Before a link is followed, opened in a new tab or copied: each begins with one of these.
  for (const type of ['pointerdown', 'focusin', 'click'])
    addEventListener(
      type,
      ({ target }) => {
        const link = target instanceof Element ? target.closest<HTMLAnchorElement>(inside) : null;
        if (link && !link.search && link.pathname.endsWith('/')) link.search = location.search;
      },
      true,
    );
  const path = location.pathname.slice(root.pathname.length).replace(/index\.html$/, '');
  const detour = detourFrom(path, location.search, { steps: __STEPS__, languages: __LANGUAGES__, lang });
  if (detour !== null) location.replace(new URL(detour + location.hash, root));
}

/** Worksheet and key are written once, with all steps; those that were not chosen stand on no paper. */
const chosen = stepsAsked(`?${asked}`, __STEPS__);
if (chosen) {
  const sheet = new CSSStyleSheet(); // the policy of the page allows no other style
  const others = chosen.map((id) => `:not([data-paper="${id}"])`).join('');
  sheet.insertRule(`[data-paper]${others}{display:none}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

wearTheme(asked.get('theme'));
if (asked.get('motion') === 'reduce') dataset['motion'] = 'reduce';
wearAccent(asked.get('accent'), __GROUNDS__);
