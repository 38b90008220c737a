import { useEffect } from 'react';
import { createActor } from 'xstate';
import { createLessonChart } from '../../learning/lesson.chart.ts';
import { CheckScreen } from '../../views/screens/CheckScreen.tsx';
import type { LessonAct, Site, View } from '../../views/screens/site.ts';
import { hydrateRoot, startTransition } from './react-chunk.ts';

const nothing = () => undefined;

function Rehearsed({ site, view, onDrawn }: { site: Site; view: View; onDrawn: () => void }) {
  useEffect(onDrawn); // after each drawing, whatever changed
  return <CheckScreen site={site} view={view} />;
}

/**
 * Answers an item out of sight, once. What a browser does for the first time it does slowly (compiling, learning the
 * shapes of objects, shaping letters): after this the learner's own first press on a slow phone waits a quarter less.
 * The lesson knows nothing of it: a machine and a tree of their own, gone when it ends.
 */
export async function rehearse(site: Site): Promise<void> {
  const view = site.view();
  const { page, lesson } = view;
  const step = lesson.steps.find(({ id }) => id === page.step?.id);
  const item = step?.items.find(({ type }) => type === 'single-choice');
  if (!step || item?.type !== 'single-choice') return;
  const alone = { ...lesson, steps: [{ ...step, items: [item] }] };
  const actor = createActor(createLessonChart(alone), {
    input: { learner: '', seed: 0, policy: 'open', at: 0, place: { kind: 'check', step: step.id } },
  }).start();
  const send = (act: LessonAct) => actor.send({ ...act, at: 0 } as Parameters<typeof actor.send>[0]); // as the site does
  const stage = document.createElement('div');
  stage.inert = true;
  stage.style.cssText = 'position:fixed;inset:0 0 auto;block-size:0;overflow:hidden;visibility:hidden;contain:strict';
  document.body.append(stage);
  let fail: (reason: unknown) => void = nothing;
  const root = hydrateRoot(stage, null, { onUncaughtError: (error) => fail(error) });
  const still: Site = { ...site, send: nothing };
  const draw = async () => {
    const shown: View = { ...view, lesson: alone, snapshot: actor.getSnapshot() };
    await new Promise<void>((resolve, reject) => {
      fail = reject;
      startTransition(() => root.render(<Rehearsed site={still} view={shown} onDrawn={resolve} />));
    });
    stage.getBoundingClientRect(); // lays it out: a tab in the background has no frames that would
  };
  try {
    await draw();
    send({ type: 'RESPONSE_CHANGED', response: { chosen: item.options[0]?.id ?? null } });
    await draw();
    send({ type: 'RESPONSE_CHECKED' });
    await draw();
  } finally {
    root.unmount();
    stage.remove();
  }
}
