import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('__screenshots__/gallery.browser.test.ts', import.meta.url));

/** The pictures that the gallery is compared with. */
export const pictures = (): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.png'))
        .map((name) => join(folder, name))
    : [];
