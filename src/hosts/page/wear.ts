/** Puts on what an address or a host asks for. Small: it runs before the first paint, too. */
import { accentFrom } from './accent.ts';

const { dataset, style } = document.documentElement;

/** Passes over what is no theme. */
export function wearTheme(theme: string | null | undefined): void {
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  if (theme === 'auto') delete dataset['theme'];
}

/** Passes over what is no colour, or cannot be told from what it lies on. */
export function wearAccent(wish: string | null | undefined, grounds: { light: string; dark: string }): void {
  const accent = accentFrom(wish ?? null, grounds);
  // Where the system forces its colours, they are the ones that its user can see.
  if (!accent || matchMedia('(forced-colors: active)').matches) return;
  style.setProperty('--accent', accent);
  style.setProperty('--accent-2', 'color-mix(in oklab, var(--accent), var(--ink) 20%)');
}
