import type { StoryContext } from '@storybook/react-vite';
import type { ComponentType } from 'react';
import { useEffect, useLayoutEffect, useState } from 'react';
import { loadScreen } from '../../src/views/screens/screens.ts';
import type { View } from '../../src/views/screens/site.ts';
import { useView } from '../../src/views/screens/use-view.ts';
import { useInspectorPanel } from '../machine/on-channel.ts';
import { ofLength } from './length.ts';
import { pageOf } from './pages.tsx';
import { createStorySite, type Length, type Scene, type StorySite } from './story-site.ts';

export type Staged = { scene: Scene };
type Part = ComponentType<{ site: StorySite; view: View }>;

/** Brings a learner to the scene, and makes the document what it is around a page that answers. */
function Stage({ scene, part: Part }: Staged & { part: Part }) {
  const [site] = useState(() => createStorySite(scene));
  const view = useView(site);
  useScript(view.isReady);
  useInspectorPanel(site);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const href = link?.getAttribute('href');
      if (event.defaultPrevented || !href || href.startsWith('#')) return;
      event.preventDefault(); // the story stays where it is
      site.follow(href);
    };
    addEventListener('click', onClick);
    return () => removeEventListener('click', onClick);
  }, [site]);
  return <Part site={site} view={view} />;
}

/** The marks on the root element by which the style sheets know that scripts run, and that the page answers. */
function useScript(isReady: boolean) {
  useLayoutEffect(() => {
    const { classList, dataset } = document.documentElement;
    classList.toggle('js', isReady);
    if (isReady) dataset.ready = '';
    return () => {
      classList.remove('js');
      delete dataset.ready;
    };
  }, [isReady]);
}

const lengths: readonly unknown[] = ['short', 'typical', 'longest'] satisfies Length[];
const isLength = (value: unknown): value is Length => lengths.includes(value);

/** What every story of a screen or of a part of one shares. The tool bar chooses language and length of the words. */
export const staged = (part: Part) => ({
  parameters: { layout: 'fullscreen' },
  // The code of the page stands ready, as the host sees to it.
  loaders: [({ args }: { args: Partial<Staged> }) => loadScreen(pageOf(args.scene?.page ?? 'cover').kind)],
  render: ({ scene }: Staged, { globals: { content, language } }: Pick<StoryContext, 'globals'>) => (
    <Stage key={`${content} ${language}`} scene={isLength(content) ? ofLength(scene, content) : scene} part={part} />
  ),
});
