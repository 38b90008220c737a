import type { SourceCard as Source, UiWords } from '../../content/lesson.ts';
import { Button } from './Button.tsx';
import { Card } from './Card.tsx';
import { Docket } from './Docket.tsx';
import { inFull } from './date.ts';
import { fill } from './message.ts';
import { Prose } from './Prose.tsx';

export type SourceCardProps = {
  source: Source;
  ui: UiWords['sources'];
  lang: string;
  /** Where in the source, such as "15(2)". */
  locator?: string | undefined;
  /** Address of the source on the page of all sources. */
  href: string;
  onClose: () => void;
};

/** Who says it, where and when, and what the source shows; under the sentence that rests on it. */
export function SourceCard({ source, ui, lang, locator, href, onClose }: SourceCardProps) {
  const entries = [
    ui.kinds[source.kind],
    source.publisher,
    fill(ui.published, { date: inFull(source.date, lang) }),
    ...(locator === undefined ? [] : [fill(ui.locator, { locator })]),
  ];
  const foot = (
    <>
      <Button kind="link" href={source.url} rel="external">
        {ui.visit}
      </Button>
      <Button kind="link" href={href}>
        {ui.open}
      </Button>
      <span>{fill(ui.checked, { date: inFull(source.checked, lang) })}</span>
    </>
  );
  return (
    <Card
      label={fill(ui.source, { source: source.short })}
      title={source.title}
      close={ui.close}
      foot={foot}
      onClose={onClose}
    >
      <Docket entries={entries} />
      <Prose as="p" html={source.says} />
    </Card>
  );
}
