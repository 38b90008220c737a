/** The words of the figure "three doors", as a page needs them. */
import type { Door } from '../learning/figures/doors.ts';
import { articlesInWords } from './articles-in-words.ts';
import type { Content, LanguageWords } from './content.ts';
import type { DoorsSource } from './doors-schemas.ts';
import type { Html } from './lesson.ts';
import type { Renderer } from './render.ts';

export type DoorWords = Omit<DoorsSource['doors'][number], 'articles'> & {
  name: string;
  /** In words. */
  articles: string;
};
export type DoorActorWords = DoorsSource['actors'][number] & {
  name: string;
  /** What is found where it tries each door. */
  tries: Record<Door, Html>;
};
export type DoorsWords = Pick<DoorsSource, 'on' | 'facts'> & {
  intro: Html;
  note: Html;
  doors: DoorWords[];
  actors: DoorActorWords[];
};

export function doorsWords(content: Content, words: LanguageWords, renderer: Renderer, lang: string): DoorsWords {
  const { on, facts, doors, actors } = content.doors;
  return {
    on,
    facts,
    intro: renderer.inline(words.doors.intro),
    note: renderer.inline(words.doors.note),
    doors: doors.map((door) => ({
      ...door,
      name: words.doors.doors[door.id].name,
      articles: articlesInWords(door.articles, words.ui, lang),
    })),
    actors: actors.map((actor) => {
      const { name = actor.id, tries } = words.doors.actors[actor.id] ?? {};
      for (const source of actor.sources) renderer.used.sources.add(source);
      const found = (door: Door) => renderer.inline(tries?.[door] ?? '');
      return {
        ...actor,
        name,
        tries: { 'state-party': found('state-party'), council: found('council'), prosecutor: found('prosecutor') },
      };
    }),
  };
}
