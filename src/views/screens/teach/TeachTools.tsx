import { Tool } from '../../teach/Tool.tsx';
import type { Site } from '../site.ts';
import { useSelected } from '../use-view.ts';
import { EmbedTool } from './EmbedTool.tsx';
import { ResultsTool } from './ResultsTool.tsx';

/** What a teacher operates on the page for teachers. Without a script its headings and what it is for can be read. */
export default function TeachTools({ site }: { site: Site }) {
  const page = useSelected(site, (view) => view.page);
  const isReady = useSelected(site, (view) => view.isReady);
  const address = useSelected(site, (view) => view.address);
  const { embed, results } = page.ui.teach;
  return (
    <>
      <Tool id="embed" title={embed.title} intro={embed.intro}>
        {isReady && address ? (
          <EmbedTool site={site} page={page} address={address} />
        ) : (
          <p className="note">{embed.needsScript}</p>
        )}
      </Tool>
      <Tool id="results" title={results.title} intro={results.intro}>
        {isReady && <ResultsTool site={site} page={page} />}
      </Tool>
    </>
  );
}
