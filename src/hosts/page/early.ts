/**
 * Runs in the head, before the first paint. Says that scripts run, whether the address names a screen (the style sheet
 * then shows that one, or the first), and whether a page is around; puts on the theme that the learner chose, and the
 * fonts where they came on an earlier visit. Where a script of the page fails to arrive, the whole text is shown again.
 * Small, because every page carries it; the same on all, so that its hash in the policy is.
 */
const { classList, dataset } = document.documentElement;
const { asked } = document.currentScript?.dataset ?? {};

const noteHash = () => classList.toggle('at', location.hash.length > 1);
classList.add('js');
if (parent !== window) classList.add('framed'); // room is left for the line that says where progress is kept
noteHash();
addEventListener('hashchange', noteHash);
addEventListener(
  'error',
  ({ target }) => target instanceof HTMLScriptElement && classList.remove('js'),
  true, // such an event does not rise
);
try {
  if (localStorage.getItem('icc-lesson:fonts')) classList.add('fonts');
  const theme = localStorage.getItem('icc-lesson:theme');
  if (theme) dataset['theme'] = theme;
} catch {
  // Blocked: as on a first visit.
}
// An address with parameters has more to say, and before the first paint too: no other script makes the parser wait.
// A package has that script in itself.
if (asked && location.search) document.write(`<script src="${asked}"></script>`);
