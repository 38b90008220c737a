/**
 * What a token becomes where a mode is on: `fonts` once the shipped faces have arrived, `still` with less motion asked
 * for, `more` with more contrast, `forced` with the reader's own colours, `print` on paper.
 */
export type Mode = 'fonts' | 'still' | 'more' | 'forced' | 'print';

export type Modes = { readonly [mode in Mode]?: string };

/** One custom property of the style sheets: by day and by night, or one value for both. */
export type Token = Modes & { readonly use?: string } & (
    | { readonly value: string }
    | { readonly light: string; readonly dark: string }
  );

/** Tokens by name, without the two hyphens. */
export type Tokens = Readonly<Record<string, Token>>;
