/** The real words of the Council's table and of the map of crossings: they hold names and rules that cannot be made up. */
import page from 'virtual:page/en/not-a-member';
import type { FigureWords } from '../../src/content/lesson.ts';

const { figures } = page.step ?? {};

function given<Name extends keyof FigureWords>(name: Name): NonNullable<FigureWords[Name]> {
  const words = figures?.[name];
  if (!words) throw new RangeError(`The step "not-a-member" has no words for "${name}".`);
  return words;
}

export const council = given('council');
export const crossings = given('crossings');
