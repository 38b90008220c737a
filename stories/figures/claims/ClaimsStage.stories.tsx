import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { ClaimsStage } from '../../../src/views/figures/claims/ClaimsStage.tsx';
import { Button } from '../../../src/views/ui/Button.tsx';
import type { Guide } from '../../docs/guide.ts';
import { withScript } from '../with-script.ts';
import { told, words } from './played.tsx';

const guide = {
  purpose:
    'The frame of building the map, of what became of it and of the map: when one becomes the other, its title comes to the top of the view and takes the focus.',
  notFor: [['A figure that stays one thing.', '`figures/Frame`.']],
  keys: [['Tab', 'Goes on from the title to what has come.']],
  styles: ['figures/claims/Wide', 'figures/Frame'],
  example: 'BecomesTheMap',
} satisfies Guide;

const meta = {
  component: ClaimsStage,
  beforeEach: withScript,
  args: { told, stage: 'building', title: words.build.title, href: '../claims/', children: null },
  parameters: { guide },
} satisfies Meta<typeof ClaimsStage>;
export default meta;
type Story = StoryObj<typeof meta>;

/** What was pressed stands far below the title of what comes. */
function Becoming(props: Story['args'] & { href: string }) {
  const [isShown, setShown] = useState(false);
  const { title, intro } = isShown ? words.map : words.build;
  return (
    <ClaimsStage told={told} href={props.href} stage={isShown ? 'shown' : 'building'} title={title} intro={intro}>
      <div style={{ blockSize: '150vh', display: 'grid', alignItems: 'end' }}>
        {!isShown && <Button onClick={() => setShown(true)}>{words.build.skip}</Button>}
      </div>
    </ClaimsStage>
  );
}

export const BecomesTheMap: Story = {
  render: ({ href }) => <Becoming href={href} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: words.build.skip }));
    const title = canvas.getByText(words.map.title);
    await expect(title).toHaveFocus();
    await expect(Math.abs(title.getBoundingClientRect().top)).toBeLessThan(60);
    await userEvent.tab();
    await expect(title).not.toHaveFocus();
  },
};

export const AtFirst: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(words.build.title)).not.toHaveFocus();
  },
};
