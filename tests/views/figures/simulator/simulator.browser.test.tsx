import { virtual } from '@guidepup/virtual-screen-reader';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../../src/views/tokens.css';
import '../../../../src/views/base.css';
import type { SimulatorEvent } from '../../../../src/learning/figures/simulator.machine.ts';
import { labels, letter, opening, Played, referral, warrant } from '../../../../stories/figures/simulator/played.tsx';
import { expectInOrder } from '../aloud.fixture.ts';

const begun: SimulatorEvent = { type: 'BEGUN' };

let root: Root;
let container: HTMLElement;
beforeEach(() => {
  document.documentElement.classList.add('js');
  container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
});
afterEach(async () => {
  await virtual.stop();
  root.unmount();
  container.remove();
  document.documentElement.classList.remove('js');
  document.documentElement.style.fontSize = '';
});

async function drawn(events: readonly SimulatorEvent[]) {
  flushSync(() => root.render(<Played events={events} />));
  await expect.poll(() => container.textContent).toContain(labels.stands);
}

it('is heard from where it stands to the acts of each organ', async () => {
  await drawn([begun, letter]);
  const phrases: string[] = [];
  await virtual.start({ container });
  for (let count = 0; count < 600; count += 1) {
    phrases.push(await virtual.lastSpokenPhrase());
    if (phrases.at(-1) === 'button, Open an examination') break;
    await virtual.next();
  }
  const expected = [
    'region, Where it stands',
    'A letter has arrived',
    'region, Who acts next?',
    'The Prosecutor',
    'button, Open an examination',
  ];
  expectInOrder(phrases, expected, (phrase, wanted) => phrase.startsWith(wanted));
});

it('says what every act did, and where it stands then', async () => {
  await drawn([begun, letter]);
  await virtual.start({ container });
  await virtual.clearSpokenPhraseLog();
  flushSync(() =>
    page
      .getByRole('button', { name: 'Open an examination' })
      .element()
      .dispatchEvent(new MouseEvent('click', { bubbles: true })),
  );
  await expect
    .poll(() => virtual.spokenPhraseLog())
    .toContainEqual(
      expect.stringContaining(
        'The Prosecutor opens a preliminary examination. It now stands at: Preliminary examination.',
      ),
    );
});

it.each([
  ['16px', 320],
  ['32px', 640],
])('fits a screen, at a letter of %s and %i pixels, without scrolling sideways', async (size, width) => {
  await page.viewport(width, 640);
  document.documentElement.style.fontSize = size;
  await drawn([begun, letter, referral, opening, warrant]);
  for (const summary of container.querySelectorAll('summary')) summary.click();
  const wide = [...container.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.getBoundingClientRect().right > width + 0.5 && !element.closest('.sr, svg'),
  );
  expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
});

it('gives everything that is pressed room for a thumb', async () => {
  await page.viewport(360, 740);
  await drawn([begun, letter, referral, opening, warrant]);
  const small = [...container.querySelectorAll<HTMLElement>('button, select, input, summary')].filter(
    (element) => element.offsetParent !== null && element.getBoundingClientRect().height < 43.9,
  );
  expect(small.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
});

it('answers a tap', async () => {
  await drawn([begun]);
  const button = page.getByRole('button', { name: 'Send a letter' });
  const box = button.element().getBoundingClientRect();
  expect(box.width).toBeGreaterThan(44);
  await userEvent.click(button);
  await expect.element(page.getByRole('region', { name: labels.stands })).toHaveFocus();
});
