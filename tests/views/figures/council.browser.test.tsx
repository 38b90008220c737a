import { virtual } from '@guidepup/virtual-screen-reader';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { own, shown, turned } from '../../../stories/figures/council/played.ts';
import { council } from '../../../stories/figures/council-fixtures.ts';
import { table } from './council-table.tsx';

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

/** Everything that a screen reader says, from the first word to the last. */
async function heard(drawn: ReactNode): Promise<string> {
  flushSync(() => root.render(drawn));
  await virtual.start({ container });
  while ((await virtual.lastSpokenPhrase()) !== 'end of main') await virtual.next();
  return (await virtual.spokenPhraseLog()).join('\n');
}

describe('the Council’s table, read aloud', () => {
  it('tells who can veto and who did', async () => {
    const said = await heard(table(...shown('syria-2014')));
    expect(said).toContain('button, China, permanent member no, a veto');
    expect(said).toContain('button, Argentina yes');
    expect(said).toContain(council.ui.predictions.vetoed);
  });
  it('says which vote the learner turned', async () => {
    const said = await heard(table(...shown('syria-2014'), turned('CN')));
    expect(said).toContain('button, China, permanent member abstains, turned by you');
  });
  it('asks before it tells, and its seats say nothing yet', async () => {
    const said = await heard(table());
    expect(said).toContain(`group, ${council.ui.predict}`);
    expect(said).not.toContain('button, China');
  });
  it('says that the machine of the law refuses, and why', async () => {
    const said = await heard(table(own, { type: 'BREACH_TRIED', breach: 'elected-veto' }));
    expect(said).toContain(council.ui.refused);
    expect(said).toContain(council.law.tests['vetoes-are-by-permanent-members']?.text ?? 'words of the test');
  });
});
