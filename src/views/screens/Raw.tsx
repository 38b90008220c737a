import type { Page } from './site.ts';

/**
 * Text that stands in the document only. The server writes it; the browser takes over what it finds there, so that
 * the text travels once (`hosts/page/read-page.ts` reads it back where another page is shown).
 */
export function Raw({ page, name, className }: { page: Page; name: string; className?: string | undefined }) {
  return (
    <div
      className={className}
      data-raw={name}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: page.raw[name] ?? '' }}
    />
  );
}
