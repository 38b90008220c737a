/** What the tool bar chose stands on the root element, as on the lesson's own pages; what is as usual does not. */
export function markRoot({ theme, contrast, brand, motion, text }: Readonly<Record<string, unknown>>): void {
  const root = document.documentElement;
  const mark = (name: string, value: string, isMarked: boolean) =>
    isMarked ? root.setAttribute(name, value) : root.removeAttribute(name);
  mark('data-theme', theme === 'dark' ? 'dark' : 'light', true);
  mark('data-contrast', 'more', contrast === 'more');
  mark('data-brand', 'school', brand === 'school');
  mark('data-motion', 'reduce', motion === 'reduced');
  root.style.fontSize = text === 'double' ? '200%' : '';
}
