import type { ElementType } from 'react';
import type { Html } from '../../content/lesson.ts';

export type ProseProps = { html: Html; as?: ElementType; id?: string; className?: string | undefined };

/** The one place where HTML enters the page. It was made by the build from a short list of marks and holds no script. */
export function Prose({ html, as: Element = 'span', ...rest }: ProseProps) {
  return <Element {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}
