import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useState } from 'react';

export type Globals = Readonly<Record<string, unknown>>;

/** What the toolbar is set to, whatever a single story sets for itself. */
export function useGlobals(): Globals {
  const { channel, getStoryContext, componentStories } = useContext(DocsContext);
  const [globals, setGlobals] = useState<Globals>(() => {
    const [story] = componentStories();
    return story ? getStoryContext(story).userGlobals : {};
  });
  useEffect(() => {
    const onChange = (changed: { globals: Globals }) => setGlobals(changed.globals);
    channel.on('globalsUpdated', onChange);
    return () => channel.off('globalsUpdated', onChange);
  }, [channel]);
  return globals;
}
