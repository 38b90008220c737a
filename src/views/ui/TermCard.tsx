import type { Term, UiWords } from '../../content/lesson.ts';
import { Button } from './Button.tsx';
import { Card } from './Card.tsx';
import { fill } from './message.ts';
import { Prose } from './Prose.tsx';

export type TermCardProps = {
  term: Term;
  ui: UiWords['terms'];
  /** Address of the term on the glossary page. */
  href: string;
  /** Its articles in words, such as "Articles 13 and 14". */
  articles?: string | undefined;
  onClose: () => void;
};

/** What a word means, under the sentence that uses it. */
export function TermCard({ term, ui, href, articles, onClose }: TermCardProps) {
  const foot = (
    <>
      {articles !== undefined && <span>{articles}</span>}
      <Button kind="link" href={href}>
        {ui.open}
      </Button>
    </>
  );
  return (
    <Card label={fill(ui.term, { term: term.term })} title={term.term} close={ui.close} foot={foot} onClose={onClose}>
      <Prose as="p" html={term.definition} />
    </Card>
  );
}
