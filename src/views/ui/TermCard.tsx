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
  onClose: () => void;
};

/** What a word means, under the sentence that uses it. */
export function TermCard({ term, ui, href, onClose }: TermCardProps) {
  const foot = (
    <>
      {term.articles && <span>{term.articles}</span>}
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
