import { Downloads } from '../../teach/Downloads.tsx';
import { counted } from '../../ui/message.ts';
import { banks, type Page, packages, type Site, type Taken, type Taking } from '../site.ts';
import { useSelected } from '../use-view.ts';

export type TakeToolProps = Omit<Taking, 'kind'> & { site: Site; page: Page };

const losses = ['prediction', 'reason', 'order'] as const satisfies readonly Taken['lost'][number]['what'][];

/** Packages and questions with what a teacher has chosen, made in the browser; there once the page has settled. */
export function TakeTool({ site, page: { ui, lang: ofPage }, ...chosen }: TakeToolProps) {
  const take = useSelected(site, (view) => view.take);
  const { take: words } = ui.teach;
  if (!take) return null;
  const save = async (kind: Taking['kind']) => {
    const { name, lost } = await take({ kind, ...chosen });
    const notes = losses.flatMap((what) => {
      const count = lost.filter((one) => one.what === what).length;
      return count === 0 ? [] : [counted(words.lost[what], count, ofPage)];
    });
    return { name, notes };
  };
  return (
    <>
      <Group kinds={packages} words={words} head={words.packages} onSave={save} />
      <Group kinds={banks} words={words} head={words.banks} onSave={save} />
    </>
  );
}

type Words = Page['ui']['teach']['take'];
type GroupProps = {
  kinds: readonly Taking['kind'][];
  words: Words;
  head: Words['packages'];
  onSave: (kind: Taking['kind']) => Promise<{ name: string; notes: readonly string[] }>;
};

function Group({ kinds, words, head, onSave }: GroupProps) {
  return (
    <Downloads
      ui={words}
      title={head.title}
      intro={head.text}
      files={kinds.map((kind) => ({ kind, ...words.kinds[kind] }))}
      onSave={onSave}
    />
  );
}
