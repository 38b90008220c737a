import { virtual } from '@guidepup/virtual-screen-reader';
import { expect, it } from 'vitest';
import { nodesOf } from '../../../src/learning/claims/graph.ts';
import { Desk } from '../../../src/views/figures/claims/Desk.tsx';
import { Outline } from '../../../src/views/figures/claims/Outline.tsx';
import { brief } from '../../../src/views/figures/claims/told.ts';
import { everyId, graph, layout, nodeNamed, told, words } from '../../../stories/figures/claims/played.tsx';
import { stageAloud } from './aloud.fixture.ts';
import '../../../src/views/base.css';
import '../../../src/views/tokens.css';

const { draw, container, readToTheEnd } = stageAloud();

const nothing = () => undefined;

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

/** What lies out of sight on the map comes right after what is seen. */
async function drawDesk(chosen: string | null): Promise<void> {
  draw(desk(chosen));
  await expect.poll(() => container().querySelectorAll('[data-place]').length).toBe(graph.nodes.length);
}

it('reads every card of the map, and with each reply what it does and which claim it answers', async () => {
  await drawDesk(null);
  const phrases = await readToTheEnd();
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

it('says of a reply beside another claim, on its card and at both ends, that it is no answer', async () => {
  const { misplaced } = words.names;
  await drawDesk('letter-crimes');
  const phrases = await readToTheEnd();
  for (const { reply } of told.data.graph.misplaced)
    expect(
      phrases.some((phrase) => phrase.startsWith('button') && phrase.includes(misplaced)),
      reply,
    ).toBe(true);
  expect(phrases).toContain(misplaced);
  await virtual.stop();
  await drawDesk('no-forced-labour');
  expect(await readToTheEnd()).toContain(misplaced);
}, 120_000);

it('says beside the map what answers the chosen claim, and where no reply is on record', async () => {
  await drawDesk('ep-genocide-risk');
  const phrases = await readToTheEnd();
  for (const id of ['population-grew', 'guise-of-human-rights'])
    expect(phrases).toContain(`link, ${brief(nodeNamed(id))}`);
  await virtual.stop();
  await drawDesk('letter-crimes');
  expect(await readToTheEnd()).toContain(words.names.gap);
}, 120_000);

it('reads in the text every link that the map draws', async () => {
  draw(<Outline told={told} shown={everyId} chosen={null} onChoose={nothing} />);
  const phrases = await readToTheEnd();
  for (const { from, to, kind } of graph.edges)
    if (kind !== 'says') {
      expect(phrases, `${from} ${kind} ${to}`).toContain(`link, ${brief(nodeNamed(to))}`);
      // Whatever stands beside a claim is no answer to it, and is read so.
      expect(phrases).toContain(kind === 'stands-beside' ? words.names.misplaced : words.names.edges[kind]);
    }
}, 120_000);
