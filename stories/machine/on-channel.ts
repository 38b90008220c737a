/** How a lesson on stage and the panel of the workbench speak with each other: they stand in two frames. */
import { useEffect } from 'react';
import { addons } from 'storybook/preview-api';
import type { StorySite } from '../screens/story-site.ts';
import { channelNames } from './channel-names.ts';
import { actOf, inspect } from './inspected.ts';

/** Draws up the machine for the panel, once one has asked: without a panel it costs nothing. */
export function useInspectorPanel(site: StorySite): void {
  useEffect(() => {
    const channel = addons.getChannel();
    let isWanted = false;
    const tell = () => {
      if (isWanted) channel.emit(channelNames.inspected, inspect(site.lesson, site.view().snapshot));
    };
    const begin = () => {
      isWanted = true;
      tell();
    };
    const send = ({ type, label }: { type: string; label: string }) => {
      const act = actOf(site.lesson, site.view().snapshot, type, label);
      if (act) site.send(act);
    };
    const unsubscribe = site.subscribe(tell);
    channel.on(channelNames.asked, begin);
    channel.on(channelNames.sent, send);
    channel.emit(channelNames.staged);
    return () => {
      unsubscribe();
      channel.off(channelNames.asked, begin);
      channel.off(channelNames.sent, send);
      channel.emit(channelNames.left);
    };
  }, [site]);
}
