let open: () => void = () => undefined;

/** Resolves when the page answers; see `Islands`. */
export const later = new Promise<void>((resolve) => {
  open = resolve;
});

/** What a page's first answer can do without, once the page answers. */
export const laterParts = () => later.then(() => import('./island-parts.ts'));

/** Said by the host: the page answers now, the rest may come. */
export const release = (): void => open();
