import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { cardPlaceOf } from '../ui/Cited.tsx';
import type { Page } from './site.ts';

const InPlaceCard = lazy(() => import('./InPlaceCard.tsx'));

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
 * Terms and sources open in place: a link inside the children that names one opens a card instead of leading away.
 * Without a script the same links lead to the glossary and the sources.
 * @param place changes when the learner goes elsewhere; an open card is then shut
 */
export function InPlaceCards({ page, place, children }: { page: Page; place: string; children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open | null>(null);

  useEffect(() => {
    let current: Open | null = null;
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const link = target?.closest<HTMLAnchorElement>('a[data-term], a[data-source]');
      if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || !cardOf(link, page)) return;
      event.preventDefault();
      const isOpen = current?.link === link;
      shut(current);
      current = isOpen ? null : openBelow(link);
      setOpen(current);
    };
    const element = area.current;
    element?.addEventListener('click', onClick);
    return () => {
      element?.removeEventListener('click', onClick);
      shut(current);
      setOpen(null);
    };
  }, [page, place]);

  const close = () => {
    open?.link.click();
    open?.link.focus();
  };
  const card = open && cardOf(open.link, page);
  return (
    <div ref={area}>
      {children}
      {open &&
        card &&
        createPortal(
          <Suspense>
            <InPlaceCard card={card} page={page} href={open.link.href} onClose={close} />
          </Suspense>,
          open.slot,
        )}
    </div>
  );
}

function cardOf({ dataset }: HTMLAnchorElement, page: Page) {
  const term = page.terms[dataset['term'] ?? ''];
  if (term) return { term };
  const source = page.sources[dataset['source'] ?? ''];
  return source ? { source, locator: dataset['locator'] } : null;
}
