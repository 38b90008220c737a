import { paper } from '../../views/tokens/colours.ts';

/** What an accent lies on, and the text on it, in six digits each. */
const groundsOf = (theme: 'light' | 'dark') =>
  [paper.desk, paper.sheet, paper.inset, paper['on-ink']].map((token) => token[theme].slice(1)).join(' ');

export const grounds = { light: groundsOf('light'), dark: groundsOf('dark') };
