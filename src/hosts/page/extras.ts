import { keepForFirstPaint } from './first-paint.ts';

/** From the theme that shows to the other one. */
export function toggleTheme(): void {
  const { dataset } = document.documentElement;
  const shown = dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const theme = shown === 'dark' ? 'light' : 'dark';
  dataset['theme'] = theme;
  keepForFirstPaint('theme', theme);
  const url = new URL(location.href);
  if (!url.searchParams.has('theme')) return;
  url.searchParams.delete('theme'); // or the next page would take the choice back
  history.replaceState(history.state, '', url);
}

/** @returns false where the browser does not let it */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no permission in this frame: the view shows the text to copy by hand
  }
}

/** Answers that a host has not taken yet: they are the last learner's own, and go out under that name. */
const unsent = 'icc-lesson:unsent:';

/** On a shared computer: everything that the last learner left in this browser. */
export function forget(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('icc-lesson:') && !key.startsWith(unsent)) localStorage.removeItem(key);
  } catch {
    // blocked: nothing was left either
  }
  const asked = new URLSearchParams(location.search).get('theme');
  if (asked === null) delete document.documentElement.dataset['theme'];
}
