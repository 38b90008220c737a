/** What the next visit should know before its first paint: `early.ts` reads it. Not knowing it costs little. */
export function keepForFirstPaint(name: 'theme' | 'fonts', value: string): void {
  try {
    localStorage.setItem(`icc-lesson:${name}`, value);
  } catch {
    // blocked or full: the next visit begins with the system's theme and fonts
  }
}
