/** Renders markup to HTML: only the tags below, every other character escaped. */
import type { PhrasingContent } from 'mdast';
import type { BlockWords, Content } from './content.ts';
import { PSEUDO_LOCALE } from './direction.ts';
import type { Html } from './lesson.ts';
import { cutAtMarks, isArticle, readInline, type SourceMark, STATUTE, termOf } from './markup.ts';
import { pseudoText } from './pseudo-locale.ts';

/** Renders texts of one page and remembers which terms and sources they use. */
export type Renderer = {
  inline: (markup: string) => Html;
  block: (block: BlockWords, isStandfirst: boolean) => Html;
  /** Titles and publishers stand as their owners write them, in every language but the pseudo-locale. */
  own: (name: string) => string;
  used: { terms: Set<string>; sources: Set<string> };
};

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string) => text.replace(/[&<>]/g, (character) => escapes[character] ?? '');
const escapeAttribute = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/**
 * @param root from the page to the root of the site, so that links hold under any sub-path
 */
export function createRenderer(content: Content, lang: string, root: string): Renderer {
  const used: Renderer['used'] = { terms: new Set(), sources: new Set() };
  const words = content.words[lang];
  if (words === undefined) throw new RangeError(`There are no words in '${lang}'.`);
  const article = (locator: string) => words.ui.navigation.article.replace('{article}', () => locator);
  const treaties = new Set(content.sources.filter(({ kind }) => kind === 'treaty').map(({ id }) => id));

  /** "Article 15(2)" of the Statute, "UN Charter, Article 27(3)" of another treaty, else the source's short name. */
  function label({ id, locator }: SourceMark): string {
    const short = words?.sources[id]?.short ?? id;
    if (locator === undefined) return short;
    if (!treaties.has(id) || !isArticle(locator)) return `${short}, ${locator}`;
    return id === STATUTE ? article(locator) : `${short}, ${article(locator)}`;
  }

  function cite(mark: SourceMark): Html {
    used.sources.add(mark.id);
    const locator = mark.locator === undefined ? '' : ` data-locator="${escapeAttribute(mark.locator)}"`;
    const href = `${root}${lang}/sources/#source-${mark.id}`;
    return `<a class="cite" href="${href}" data-source="${mark.id}"${locator}>${escapeText(label(mark))}</a>`;
  }

  function text(value: string): Html {
    return cutAtMarks(value).reduce<Html>((html, part) => {
      if (typeof part === 'string') return html + escapeText(part);
      return part.id === 'none' ? html : `${html.trimEnd()} ${cite(part)}`;
    }, '');
  }

  function phrase(node: PhrasingContent): Html {
    if (node.type === 'text') return text(node.value);
    if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'link')
      throw new TypeError(`Checked markup holds no ${node.type}.`);
    const inner = node.children.map(phrase).join('');
    if (node.type === 'emphasis') return `<em>${inner}</em>`;
    if (node.type === 'strong') return `<strong>${inner}</strong>`;
    const term = termOf(node.url);
    if (term === undefined) throw new TypeError(`Checked markup holds no link to '${node.url}'.`);
    used.terms.add(term);
    return `<a class="term" href="${root}${lang}/glossary/#term-${term}" data-term="${term}">${inner}</a>`;
  }

  const inline = (markup: string) => readInline(markup).nodes.map(phrase).join('').trim();

  function block(words: BlockWords, isStandfirst: boolean): Html {
    if (words.kind === 'paragraph') return `<p${isStandfirst ? ' class="standfirst"' : ''}>${inline(words.text)}</p>`;
    if (words.kind === 'note')
      return `<aside class="note">${words.paragraphs.map((paragraph) => `<p>${inline(paragraph)}</p>`).join('')}</aside>`;
    const tag = words.isOrdered ? 'ol' : 'ul';
    return `<${tag}>${words.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
  }

  const own = (name: string) => (lang === PSEUDO_LOCALE ? pseudoText(name) : name);
  return { inline, block, own, used };
}
