import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { writeResult } from '../../../src/learning/teach/result-text.ts';
import { EmbedTool } from '../../../src/views/screens/teach/EmbedTool.tsx';
import { ResultsTool } from '../../../src/views/screens/teach/ResultsTool.tsx';
import { TakeTool } from '../../../src/views/screens/teach/TakeTool.tsx';
import TeachTools from '../../../src/views/screens/teach/TeachTools.tsx';
import { counted, fill } from '../../../src/views/ui/message.ts';
import { Sheet } from '../../../src/views/ui/Sheet.tsx';
import type { Guide } from '../../docs/guide.ts';
import { learners } from '../../teach/fixtures.ts';
import { pageOf } from '../pages.tsx';
import { type Staged, staged } from '../Stage.tsx';

const { embed, results, take } = pageOf('teach').ui.teach;

const guide = {
  purpose: 'What a teacher operates: choosing what goes into a course, and merging the results of a class.',
  notFor: [['What a teacher reads.', '`teach/Guide`.']],
  keys: [
    ['Tab', 'Goes through the choices, the texts to copy, the preview, the results.'],
    ['Enter or Space', 'Copies a text; adds what is pasted; sorts by a column.'],
  ],
  styles: ['screens/teach/TeachTools', 'teach/Tool'],
  example: 'Results',
} satisfies Guide;

const meta = {
  ...staged(({ site, view }) => (
    <Sheet id="main">
      <h1>{view.page.title}</h1>
      <TeachTools site={site} />
    </Sheet>
  )),
  args: { scene: { page: 'teach' } },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The preview would show Storybook's own address here, so it stays away: see `tests/site/teach.test.ts`. */
export const WithoutScript: Story = {
  args: { scene: { page: 'teach', view: { isReady: false } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(embed.needsScript)).toBeVisible();
    await expect(canvas.queryByRole('checkbox')).toBeNull();
  },
};

const onlyResults = staged(({ site, view }) => (
  <Sheet id="main">
    <h1>{view.page.title}</h1>
    <h2>{results.title}</h2>
    <ResultsTool site={site} page={view.page} />
  </Sheet>
));

/** Texts of a class, pasted at once; the one of another lesson is listed with its reason. */
export const Results: Story = {
  ...onlyResults,
  play: async ({ canvas, userEvent }) => {
    const foreign = { ...learners[0], lesson: 'another-lesson' };
    const all = [...learners, foreign].map((one) =>
      writeResult({ ...learners[0], ...one } as (typeof learners)[number]),
    );
    const text = canvas.getByRole('textbox', { name: results.paste });
    await userEvent.click(text);
    await userEvent.paste(all.join('\n'));
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const table = await canvas.findByRole('table', { name: /4/ });
    await expect(within(table).getAllByRole('rowheader')).toHaveLength(learners.length);
    await expect(canvas.getByRole('region', { name: results.refused })).toHaveTextContent('another-lesson');
    // The same again: known, counted once, and what was wrong before is no longer said.
    await userEvent.click(text);
    await userEvent.paste(all.slice(0, 2).join('\n'));
    await userEvent.click(canvas.getByRole('button', { name: results.add }));
    await canvas.findByText(counted(results.known, 2, 'en'), { exact: false });
    await expect(canvas.queryByRole('region', { name: results.refused })).toBeNull();
    await expect(await canvas.findByRole('link', { name: results.download })).toHaveAttribute('download');
    await userEvent.click(canvas.getByRole('button', { name: results.clear }));
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};

const keep = fn();
const letGo = fn();
/** As the host calls it where a plan is pressed (`tests/site/teach.test.ts`). */
const onPlan = fn((_listener: (steps: readonly string[]) => void) => letGo);
const address = { search: '?steps=the-letter,who-is-who&policy=guided', keep, onPlan };

/** What the address names is chosen; it follows each choice. Without a step there is nothing to copy, and nothing to name. */
export const Choices: Story = {
  ...staged(({ site, view }) => (
    <Sheet id="main">
      <h1>{view.page.title}</h1>
      <h2>{embed.title}</h2>
      <EmbedTool site={site} page={view.page} address={address} />
    </Sheet>
  )),
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('radio', { name: embed.guided })).toBeChecked();
    const boxes = canvas.getAllByRole<HTMLInputElement>('checkbox');
    await expect(boxes.filter(({ checked }) => checked)).toHaveLength(2);
    await expect(canvas.getByRole('link', { name: pageOf('teach').ui.print.title })).toHaveAttribute(
      'href',
      expect.stringContaining('/print/?steps=the-letter,who-is-who'),
    );
    await userEvent.click(canvas.getByRole('radio', { name: embed.open }));
    await expect(keep).toHaveBeenLastCalledWith([['steps', 'the-letter,who-is-who']]);
    for (const box of boxes) if (box.checked) await userEvent.click(box);
    await expect(canvas.queryByRole('textbox')).toBeNull();
    await userEvent.click(canvas.getAllByRole('checkbox')[1] as HTMLElement);
    const link = canvas.getByRole<HTMLTextAreaElement>('textbox', { name: embed.link.title });
    await expect(link.value).toMatch(/\/en\/\?steps=who-is-who$/);
    // The last press alone says that it copied.
    for (const kind of ['link', 'frame'] as const)
      await userEvent.click(canvas.getByRole('button', { name: fill(embed.copy, { title: embed[kind].title }) }));
    await waitFor(() => expect(canvas.getAllByText(embed.copied)).toHaveLength(1));
    onPlan.mock.calls.at(-1)?.[0](['three-doors', 'the-letter']);
    await waitFor(() => expect(link.value).toMatch(/\/en\/\?steps=the-letter,three-doors$/));
    await expect(canvas.queryByText(embed.copied)).toBeNull();
    for (const box of canvas.getAllByRole<HTMLInputElement>('checkbox')) if (box.checked) await userEvent.click(box);
  },
};

export const RightToLeft: Story = { ...Results, globals: { direction: 'rtl' } };

export const Dark: Story = { ...Results, globals: { theme: 'dark' } };

const taken = fn(async () => ({
  name: 'from-letter-to-courtroom.gift.txt',
  lost: [
    { item: 'what-will-it-start', what: 'prediction' as const },
    { item: 'who-stands-behind-it', what: 'reason' as const },
  ],
}));

/** Once a file is saved, what it could not hold is said below it. */
export const Taking: Story = {
  ...staged(({ site, view }) => (
    <Sheet id="main">
      <h1>{view.page.title}</h1>
      <h2>{embed.title}</h2>
      <TakeTool site={site} page={view.page} lang="en" steps={['the-letter']} choices={[['theme', 'dark']]} />
    </Sheet>
  )),
  args: { scene: { page: 'teach', view: { take: taken } } },
  play: async ({ canvas, userEvent }) => {
    const [gift] = await canvas.findAllByRole('button', { name: new RegExp(take.kinds.gift.title) });
    await userEvent.click(gift as HTMLElement);
    await expect(taken).toHaveBeenCalledWith({
      kind: 'gift',
      lang: 'en',
      steps: ['the-letter'],
      choices: [['theme', 'dark']],
    });
    await expect(await canvas.findByText(/from-letter-to-courtroom\.gift\.txt/)).toBeVisible();
  },
};
