let open: () => void = () => undefined;

/** Resolves when the page answers; see `Islands`. */
export const later = new Promise<void>((resolve) => {
  open = resolve;
});

let movement: Promise<unknown> = later;

/** What a page's first answer can do without, once the page answers and nothing moves that it would make falter. */
export const laterParts = () => movement.then(() => import('./island-parts.ts'));

/** Said by the host: the page answers now, the rest may come. */
export const release = (): void => open();

/** Said by the host: something moves until then. */
export const hold = (until: Promise<unknown>): void => {
  movement = Promise.all([later, until]);
};
