import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/** Class names of five letters: they stand in every page, in the style sheet and in the scripts. */
export function shortName(name: string, file: string): string {
  const digest = createHash('sha256')
    .update(`${relative('.', file)} ${name}`)
    .digest('base64url');
  return `c${digest.replace(/[-_]/g, '').slice(0, 4)}`;
}
