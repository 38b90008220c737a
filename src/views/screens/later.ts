let open: () => void = () => undefined;

/** Resolves when the page answers; see `Islands`. */
export const later = new Promise<void>((resolve) => {
  open = resolve;
});

/** Said by the host: the page answers now, the rest may come. */
export const release = (): void => open();
