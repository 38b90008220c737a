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
