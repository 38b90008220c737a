import './react-global.ts'; // before all that draws
import { useEffect, useState } from 'react';
import { addons, types, useChannel, useGlobals, useStorybookApi, useStorybookState } from 'storybook/manager-api';
import { channelNames } from '../stories/machine/channel-names.ts';
import { Inspector } from '../stories/machine/Inspector.tsx';
import type { Inspected } from '../stories/machine/inspected.ts';
import '../src/views/tokens.css';

const group = /^Machine\/(?!Inspector)(.+)$/;

/** The statechart of the lesson beside any story that runs one. */
function Panel() {
  const [inspected, setInspected] = useState<Inspected | null>(null);
  const emit = useChannel({
    [channelNames.staged]: () => emit(channelNames.asked),
    [channelNames.inspected]: setInspected,
    [channelNames.left]: () => setInspected(null),
  });
  useEffect(() => emit(channelNames.asked), [emit]);
  const api = useStorybookApi();
  const { index = {}, storyId } = useStorybookState();
  const [{ theme }] = useGlobals();
  const targets = Object.values(index).flatMap((entry) => {
    const [, title] = ('title' in entry && group.exec(entry.title)) || [];
    return entry.type === 'story' && title !== undefined ? { id: entry.id, name: entry.name, group: title } : [];
  });
  const at = targets.some(({ id }) => id === storyId) ? { at: storyId } : {};
  return (
    <div data-theme={theme} style={{ minHeight: '100%', background: 'var(--sheet)', color: 'var(--ink)' }}>
      {inspected ? (
        <Inspector
          {...{ inspected, targets, ...at }}
          onTarget={(id) => api.selectStory(id)}
          onEvent={(type, label) => emit(channelNames.sent, { type, label })}
        />
      ) : (
        <p style={{ margin: 0, padding: '1.5rem', font: '0.9375rem/1.5 var(--font-ui)' }}>
          This story runs no lesson machine. Those under Screens and Machine do.
        </p>
      )}
    </div>
  );
}

addons.register('lesson-machine', () => {
  addons.add('lesson-machine/panel', {
    type: types.PANEL,
    title: 'Statechart',
    render: ({ active }) => (active ? <Panel /> : null),
  });
});
