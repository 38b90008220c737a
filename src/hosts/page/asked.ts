/**
 * Runs in the head, before the first paint, where the address has parameters (`early.ts`). Goes where they lead, puts on
 * theme, accent and less motion as they ask, and lets links keep them; what they ask of the lesson is read by
 * `parameters.ts`.
 */
import { accentFrom } from './accent.ts';
import { detourFrom } from './detour.ts';

/** Put in by the build: the ids of the steps, the languages, and the grounds of an accent. */
declare const __STEPS__: readonly string[];
declare const __LANGUAGES__: readonly string[];
declare const __GROUNDS__: { light: string; dark: string };

const { dataset, lang, style } = document.documentElement;
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
/** This script lies one folder below the root of the site. */
const root = new URL('..', own);
const asked = new URLSearchParams(location.search);

/** A link into the lesson: its address is relative; all others begin with a scheme, or are anchors. */
const inside = 'a[href]:not([href^="#"],[href*=":"])';
/** Before a link is followed, opened in a new tab or copied: each begins with one of these. */
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

const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
if (theme === 'auto') delete dataset['theme'];
if (asked.get('motion') === 'reduce') dataset['motion'] = 'reduce';
const accent = accentFrom(asked.get('accent'), __GROUNDS__);
// Where the system forces its colours, they are the ones that its user can see.
if (accent && !matchMedia('(forced-colors: active)').matches) {
  style.setProperty('--accent', accent);
  style.setProperty('--accent-2', 'color-mix(in oklab, var(--accent), var(--ink) 20%)');
}
