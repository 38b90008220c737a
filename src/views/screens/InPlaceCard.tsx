import type { SourceCard as Source, Term } from '../../content/lesson.ts';
import { SourceCard } from '../ui/SourceCard.tsx';
import { TermCard } from '../ui/TermCard.tsx';
import type { Page } from './site.ts';

export type InPlace = { term: Term } | { source: Source; locator: string | undefined };

/** The card of a term or of a source. */
export function InPlaceCard({
  card,
  page,
  href,
  onClose,
}: {
  card: InPlace;
  page: Page;
  href: string;
  onClose: () => void;
}) {
  return 'term' in card ? (
    <TermCard term={card.term} ui={page.ui.terms} href={href} onClose={onClose} />
  ) : (
    <SourceCard
      source={card.source}
      locator={card.locator}
      ui={page.ui.sources}
      lang={page.lang}
      href={href}
      onClose={onClose}
    />
  );
}
