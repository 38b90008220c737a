import { virtual } from '@guidepup/virtual-screen-reader';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nodesOf } from '../../../src/learning/claims/graph.ts';
import { Desk } from '../../../src/views/figures/claims/Desk.tsx';
import { Outline } from '../../../src/views/figures/claims/Outline.tsx';
import { brief } from '../../../src/views/figures/claims/told.ts';
import { everyId, graph, layout, nodeNamed, told, words } from '../../../stories/figures/claims/played.tsx';
import '../../../src/views/base.css';
import '../../../src/views/tokens.css';

let root: Root;
let container: HTMLElement;
beforeEach(() => {
  document.documentElement.classList.add('js');
  container = document.body.appendChild(document.createElement('main'));
  root = createRoot(container);
});
afterEach(async () => {
  await virtual.stop();
  root.unmount();
  container.remove();
  document.documentElement.classList.remove('js');
});

const nothing = () => undefined;

/** Every phrase from the first to the last, as a reader hears them who moves on and on. */
async function readToTheEnd(drawn: ReactNode): Promise<readonly string[]> {
  flushSync(() => root.render(drawn));
  const phrases: string[] = [];
  await virtual.start({ container });
  do {
    phrases.push(await virtual.lastSpokenPhrase());
    await virtual.next();
  } while (!phrases.at(-1)?.startsWith('end of main') && phrases.length < 4000);
  return phrases;
}

const desk = (chosen: string | null) => (
  <Desk
    {...{ told, layout, chosen }}
    shown={everyId}
    nearness="near"
    onChoose={nothing}
    onClose={nothing}
    onNearer={nothing}
    onFarther={nothing}
  />
);

it('reads every card of the map, and with each reply what it does and which claim it answers', async () => {
  const phrases = await readToTheEnd(desk(null));
  const cards = phrases.filter((phrase) => phrase.startsWith('button'));
  for (const { id } of graph.nodes)
    expect(cards.filter((card) => card.includes(nodeNamed(id).speakerName)).length, id).toBeGreaterThan(0);
  for (const { answers, kinds, speaker } of nodesOf(graph, 'reply'))
    for (const claim of answers)
      expect(
        cards.some(
          (card) =>
            card.includes(brief(nodeNamed(claim))) &&
            kinds.every((kind) => card.includes(words.names.replyKinds[kind])),
        ),
        `${speaker} ${claim}`,
      ).toBe(true);
}, 120_000);

it('says beside the map what answers the chosen claim, and where no reply is on record', async () => {
  const phrases = await readToTheEnd(desk('ep-genocide-risk'));
  for (const id of ['population-grew', 'guise-of-human-rights'])
    expect(phrases).toContain(`link, ${brief(nodeNamed(id))}`);
  await virtual.stop();
  expect(await readToTheEnd(desk('letter-crimes'))).toContain(words.names.gap);
}, 120_000);

it('reads in the text every link that the map draws', async () => {
  const phrases = await readToTheEnd(<Outline told={told} shown={everyId} chosen={null} onChoose={nothing} />);
  for (const { from, to, kind } of graph.edges)
    if (kind !== 'says') {
      expect(phrases, `${from} ${kind} ${to}`).toContain(`link, ${brief(nodeNamed(to))}`);
      expect(phrases).toContain(words.names.edges[kind]);
    }
}, 120_000);
