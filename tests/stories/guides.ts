/** The guides of story files, and whether anything that a story file shows takes focus. */
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import type { Guide } from '../../stories/docs/guide.ts';
import { type Files, importsOf } from './components.ts';

const words = z.string().min(1);
const row = z.tuple([words, words]);
const guideSchema = z.strictObject({
  purpose: words,
  notFor: z.array(row).min(1),
  decide: z.array(words).optional(),
  keys: z.array(row),
  styles: z.array(words),
  example: words.optional(),
  height: z.number().positive().optional(),
});

/**
 * The guide in the text of a story file, where its meta hands it on.
 * @throws {ZodError} where it lacks something, or holds what no guide has
 */
export function guideIn(text: string): Guide | null {
  const [, literal] = /^const guide = (\{[\s\S]*?^\}) satisfies Guide;/m.exec(text) ?? [];
  if (literal === undefined || !/\bparameters: \{[^}]*\bguide\b/.test(text)) return null;
  const { decide, example, height, ...always } = guideSchema.parse(runInNewContext(`(${literal})`));
  return { ...always, ...(decide && { decide }), ...(example && { example }), ...(height && { height }) };
}

/** Every text of a guide that readers see. */
export const textsOf = ({ purpose, notFor, decide = [], keys }: Guide) => [
  purpose,
  ...decide,
  ...notFor.flat(),
  ...keys.flat(),
];

const takesIt = /<(a|button|input|select|summary|textarea)\b|\btabIndex=|\bdangerouslySetInnerHTML=/;
const drawnIn = (text: string) => new Set([...text.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name));

/**
 * Whether a component that the story file imports can take focus, itself or by one that it draws. What the build wrote
 * counts: it holds links.
 */
export function takesFocus(story: string, files: Files): boolean {
  const seen = new Set<string>([story]);
  const visit = (file: string, isDrawn: (name: string) => boolean): boolean =>
    importsOf(file, files[file] ?? '').some((one) => {
      const [path = '', name = ''] = one.split('#');
      const text = files[path];
      if (!path.endsWith('.tsx') || text === undefined || seen.has(path) || !isDrawn(name)) return false;
      seen.add(path);
      const drawn = drawnIn(text);
      return takesIt.test(text) || visit(path, (inner) => drawn.has(inner));
    });
  return visit(story, () => true);
}
