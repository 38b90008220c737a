import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { ChartForm } from '../../../src/learning/figures/chart.machine.ts';
import { Chart } from '../../../src/views/figures/chart/Chart.tsx';
import { layout, momentAt, textOf, toldOf, words } from '../../../stories/figures/chart/fixtures.ts';
import { stageAloud } from './aloud.fixture.ts';
import '../../../src/views/base.css';
import '../../../src/views/tokens.css';

const { container, draw, readToTheEnd } = stageAloud();

const nothing = () => undefined;
const chart = (
  form: ChartForm | null,
  stage: string | null = null,
  onStage: (stage: string | null) => void = nothing,
) => (
  <Chart
    {...{ words, layout, ...momentAt(1, ['examination-opened']), form, stage, onStage }}
    arrow="examination INVESTIGATION_OPENED investigation"
    onArrow={nothing}
    onForm={nothing}
  />
);
const { stages } = words.law;
const nameOf = (stage: string) => Object.entries(stages).find(([id]) => id === stage)?.[1].name ?? stage;

it('reads the diagram as its stages, from the top down, and says where the letter is', async () => {
  draw(chart('diagram'));
  const phrases = (await readToTheEnd()).filter((phrase) => phrase.startsWith('button'));
  for (const { id } of layout.stages)
    expect(phrases.filter((phrase) => phrase.startsWith(`button, ${nameOf(id)}`)).length, id).toBeGreaterThan(0);
  expect(phrases).toContain(`button, ${stages.examination.name} ${words.youAreHere}`);
  expect(phrases.indexOf(`button, ${stages.idle.name}`)).toBeLessThan(
    phrases.indexOf(`button, ${stages.deferred.name}`),
  );
});

it('reads a stage close up: what leads to it, what it means, its arrows and why one is shut', async () => {
  draw(chart('diagram', 'examination'));
  const phrases = await readToTheEnd();
  const places = [
    `navigation, ${words.ui.comesFrom}`,
    stages.examination.meaning,
    toldOf('INVESTIGATION_OPENED'),
    textOf('referral-or-authorisation'),
    words.law.tests['referral-or-authorisation']?.articles ?? 'no article',
  ].map((wanted) => phrases.findIndex((phrase) => phrase.includes(wanted)));
  expect(places, phrases.join('\n')).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it('reads the outline as a list of stages, each with what leads on from it', async () => {
  draw(chart('outline'));
  const phrases = await readToTheEnd();
  for (const { id } of layout.stages)
    expect(
      phrases.some((phrase) => phrase.includes(nameOf(id))),
      id,
    ).toBe(true);
  expect(phrases.some((phrase) => phrase.includes(words.youAreHere))).toBe(true);
  expect(phrases.some((phrase) => phrase.includes(words.ui.look.shut))).toBe(true);
});

it('shows the outline in a window of 320 pixels, whose buttons a thumb can press and which never scrolls sideways', async () => {
  await page.viewport(320, 640);
  draw(chart(null));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const pressed = [...container().querySelectorAll<HTMLElement>('button, summary')].filter((one) =>
    one.checkVisibility(),
  );
  expect(pressed.length).toBeGreaterThanOrEqual(layout.stages.length);
  for (const one of pressed) {
    const { width, height } = one.getBoundingClientRect();
    expect(Math.min(width, height), one.textContent ?? '').toBeGreaterThanOrEqual(44);
  }
});

it('opens a stage of the diagram by touch, and its boxes are large enough for a thumb', async () => {
  await page.viewport(800, 600);
  const opened: (string | null)[] = [];
  draw(chart(null, null, (stage) => opened.push(stage)));
  const boxes = [...container().querySelectorAll<HTMLElement>('foreignObject button')];
  for (const one of boxes) expect(one.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  await page.getByRole('button', { name: stages.communication.name }).click();
  expect(opened).toEqual(['communication']);
});

it('fits every name into its box, and grows with the reader’s letters', async () => {
  await page.viewport(800, 600);
  for (const size of ['100%', '200%']) {
    document.documentElement.style.fontSize = size;
    draw(chart('diagram'));
    for (const one of container().querySelectorAll<HTMLElement>('foreignObject button'))
      expect(one.scrollHeight, `${one.textContent} at ${size}`).toBeLessThanOrEqual(one.clientHeight);
  }
  const [box] = container().querySelectorAll('foreignObject');
  expect(box?.getBoundingClientRect().width).toBe(2 * (layout.stages[0]?.width ?? 0));
  document.documentElement.style.fontSize = '';
});
