/** One thing kept in the browser; any access may fail, and then says so. */
export type Slot = {
  /** `null` where nothing is kept or nothing can be read. */
  read(): string | null;
  /** An empty text clears it. False where it could not be kept. */
  write(text: string): boolean;
};
