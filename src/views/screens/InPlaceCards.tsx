import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { cardPlaceOf } from '../ui/card-place.ts';
import { InPlaceCard } from './InPlaceCard.tsx';
import { placeKey } from './place-key.ts';
import type { Page, Site } from './site.ts';
import { useSelected } from './use-view.ts';

/** The card that is open: the link that opened it, and the place in the text that was made for it. */
type Open = { link: HTMLAnchorElement; slot: HTMLElement };

/** Makes room for a card below the block of text that holds the link, in the flow, so that it covers no sentence. */
function openBelow(link: HTMLAnchorElement): Open {
  const slot = document.createElement('div');
  const block = link.closest('p, li, aside') ?? link;
  const prepared = cardPlaceOf(link);
  if (prepared) prepared.append(slot);
  else if (block.tagName === 'P') block.after(slot);
  else block.append(slot);
  link.setAttribute('aria-expanded', 'true');
  return { link, slot };
}

function shut(open: Open | null) {
  open?.link.removeAttribute('aria-expanded');
  open?.slot.remove();
}

/**
 * Terms and sources open in place: a link in the page that names one opens a card instead of leading away. Without
 * a script, or before this one is there, the same links lead to the glossary and the sources.
 */
export default function InPlaceCards({ site }: { site: Site }) {
  const page = useSelected(site, (view) => view.page);
  const place = useSelected(site, ({ snapshot }) => placeKey(snapshot));
  // A card goes with the text below which it stands.
  return <Cards key={`${page.path} ${place}`} page={page} />;
}

function Cards({ page }: { page: Page }) {
  const [open, setOpen] = useState<Open | null>(null);

  useEffect(() => {
    let current: Open | null = null;
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const link = target?.closest<HTMLAnchorElement>('a[data-term], a[data-source]');
      if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || !cardOf(link, page))
        return;
      event.preventDefault();
      const isOpen = current?.link === link;
      shut(current);
      current = isOpen ? null : openBelow(link);
      setOpen(current);
    };
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('click', onClick);
      shut(current);
    };
  }, [page]);

  useEffect(() => {
    open?.slot.scrollIntoView({ block: 'nearest' });
  }, [open]);

  const close = () => {
    open?.link.click();
    open?.link.focus();
  };
  const card = open && cardOf(open.link, page);
  return (
    open &&
    card &&
    createPortal(<InPlaceCard card={card} page={page} href={open.link.href} onClose={close} />, open.slot)
  );
}

function cardOf({ dataset }: HTMLAnchorElement, page: Page) {
  const term = page.terms[dataset['term'] ?? ''];
  if (term) return { term };
  const source = page.sources[dataset['source'] ?? ''];
  return source ? { source, locator: dataset['locator'] } : null;
}
