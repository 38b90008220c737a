import type { Lesson, PageKind } from '../../content/lesson.ts';
import type { Place } from '../../learning/lesson-events.ts';

/** Address of a place or page from the root of the site, in one language. */
export function pathOf(lesson: Lesson, lang: string, target: Place | PageKind): string {
  if (typeof target === 'string') return target === 'cover' ? `${lang}/` : `${lang}/${target}/`;
  switch (target.kind) {
    case 'cover':
      return `${lang}/`;
    case 'screen': {
      const first = lesson.steps.find(({ id }) => id === target.step)?.screens[0];
      return `${lang}/${target.step}/${target.screen === first ? '' : `#${target.screen}`}`;
    }
    case 'check':
      return `${lang}/${target.step}/#check`;
    case 'summary':
      return `${lang}/summary/`;
    case 'practice':
      return `${lang}/summary/#practice`;
    default:
      return target satisfies never;
  }
}

/**
 * The place that an address opens: `null` where it is no place of the lesson (glossary, sources, print).
 * @param path from the root of the site, without hash
 */
export function placeAt(lesson: Lesson, path: string, hash: string): Place | null {
  const [, name = ''] = path.replace(/index\.html$/, '').split('/');
  const anchor = hash.replace(/^#/, '');
  if (name === '') return { kind: 'cover' };
  if (name === 'summary') return { kind: anchor === 'practice' ? 'practice' : 'summary' };
  const step = lesson.steps.find(({ id }) => id === name);
  if (!step) return null;
  if (anchor === 'check') return { kind: 'check', step: step.id };
  const screen = step.screens.find((id) => id === anchor) ?? step.screens[0];
  return screen === undefined ? null : { kind: 'screen', step: step.id, screen };
}

/** The same, relative to a page of the site. */
export const hrefOf = (lesson: Lesson, page: { root: string; lang: string }, target: Place | PageKind) =>
  page.root + pathOf(lesson, page.lang, target);
