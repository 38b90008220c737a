/** Where the card of a link inside `Cited` belongs; `null` for a link elsewhere. */
export function cardPlaceOf(link: Element): Element | null {
  return link.closest('[data-cited]')?.querySelector(':scope > [data-card-place]') ?? null;
}
