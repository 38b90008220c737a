type Canvas = { getAllByRole: (role: 'listitem') => HTMLElement[] };

/** The category of a sorted item that bears this name. */
export function placeNamed(canvas: Canvas, name: string): HTMLElement {
  const found = canvas.getAllByRole('listitem').find(({ textContent }) => textContent?.startsWith(name));
  if (!found) throw new RangeError(`There is no category '${name}'.`);
  return found;
}
