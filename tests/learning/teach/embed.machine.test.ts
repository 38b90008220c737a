import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { type EmbedEvent, embedMachine } from '../../../src/learning/teach/embed.machine.ts';
import { addressOf, choicesIn, pageParametersOf, previewOf, snippetsOf } from '../../../src/learning/teach/snippets.ts';

const root = 'https://school.example/icc/';
const chosen = (...events: EmbedEvent[]) => {
  const actor = createActor(embedMachine, { input: { allSteps: ['one', 'two', 'three'], lang: 'en' } }).start();
  for (const event of events) actor.send(event);
  return actor.getSnapshot();
};
const toggle = (step: string): EmbedEvent => ({ type: 'STEP_TOGGLED', step });

describe('the choices of a teacher', () => {
  it('begin with the whole lesson, whose address says nothing else', () => {
    const { value, context } = chosen();
    expect(value).toBe('ready');
    expect(addressOf(context, root)).toBe(`${root}en/`);
  });

  it('keep the order of the lesson, whatever was ticked first', () => {
    const { context } = chosen(toggle('one'), toggle('three'), toggle('one'));
    expect(context.steps).toEqual(['one', 'two']);
    expect(addressOf(context, root)).toBe(`${root}en/?steps=one,two`);
  });

  it('give nothing to embed without a step, until one is ticked or all are', () => {
    const none = [toggle('one'), toggle('two'), toggle('three')];
    expect(chosen(...none).value).toBe('withoutSteps');
    expect(chosen({ type: 'NO_STEP_CHOSEN' }).context.steps).toEqual([]);
    expect(chosen({ type: 'NO_STEP_CHOSEN' }, toggle('two')).context.steps).toEqual(['two']);
    expect(chosen(...none, toggle('two')).value).toBe('ready');
    expect(chosen(...none, { type: 'ALL_STEPS_CHOSEN' }).context.steps).toEqual(['one', 'two', 'three']);
  });

  it('are the steps of a plan, whatever was ticked before', () => {
    const plan: EmbedEvent = { type: 'PLAN_CHOSEN', steps: ['three', 'one', 'four'] };
    expect(chosen(toggle('one'), plan).context.steps).toEqual(['one', 'three']);
    expect(chosen({ type: 'NO_STEP_CHOSEN' }, plan).value).toBe('ready');
  });

  it('name the page around as the host of the preview', () => {
    expect(previewOf(chosen().context, root)).toBe(`${root}en/?host=https://school.example`);
    expect(previewOf(chosen(toggle('one')).context, root)).toBe(
      `${root}en/?steps=two,three&host=https://school.example`,
    );
  });

  it('pass over a step that the lesson has not', () => {
    expect(chosen(toggle('four')).context.steps).toEqual(['one', 'two', 'three']);
  });

  it('name policy, theme and language in the address', () => {
    const { context } = chosen(
      { type: 'POLICY_CHOSEN', policy: 'guided' },
      { type: 'THEME_CHOSEN', theme: 'dark' },
      { type: 'LANGUAGE_CHOSEN', lang: 'fr' },
    );
    expect(addressOf(context, root)).toBe(`${root}fr/?policy=guided&theme=dark`);
  });
});

describe('the address of the page for teachers', () => {
  const allSteps = ['one', 'two', 'three'];
  const opened = (search: string) => {
    const asked = new URLSearchParams(search);
    const input = { allSteps, lang: 'en', ...choicesIn((name) => asked.get(name), allSteps, ['en', 'fr']) };
    return createActor(embedMachine, { input }).start().getSnapshot().context;
  };
  it.each([
    '',
    'steps=one,three',
    'policy=guided&theme=dark',
    'steps=two&policy=guided&theme=light',
    'steps=two&students=fr',
  ])('brings back the choices that it was given: %j', (search) => {
    const written = pageParametersOf(opened(search), 'en').map(([name, value]) => `${name}=${value}`);
    expect(written.join('&')).toBe(search);
  });
  it('chooses nothing that there is not', () => {
    expect(opened('steps=four&policy=strict&theme=pink&students=de')).toMatchObject({
      ...{ steps: allSteps, policy: 'open', theme: 'auto', lang: 'en' },
    });
  });
  it('names the sheets with the same choices', () => {
    expect(addressOf(opened('steps=two'), root, 'print')).toBe(`${root}en/print/?steps=two`);
    expect(addressOf(opened(''), root, 'key')).toBe(`${root}en/key/`);
  });
});

describe('the snippets', () => {
  const { context } = chosen(toggle('two'), { type: 'POLICY_CHOSEN', policy: 'guided' });
  const titles = { frame: 'A "letter" & a court', link: 'Open <it>' };
  const { frame, element, link } = snippetsOf(context, root, titles);

  it('are a frame and a link in one line, safe to paste', () => {
    expect(frame).toBe(
      '<iframe src="https://school.example/icc/en/?steps=one,three&amp;policy=guided" title="A &quot;letter&quot; &amp; a court" ' +
        'width="100%" height="720" style="border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>' +
        '<p><a href="https://school.example/icc/en/?steps=one,three&amp;policy=guided">Open &lt;it></a></p>',
    );
    expect(frame).not.toContain('\n');
  });

  it('are the element, with the link that is left where scripts are removed', () => {
    expect(element).toBe(
      '<icc-lesson src="https://school.example/icc/" title="A &quot;letter&quot; &amp; a court" lang="en" steps="one,three" policy="guided">' +
        '<p><a href="https://school.example/icc/en/?steps=one,three&amp;policy=guided">Open &lt;it></a></p></icc-lesson>' +
        '<script src="https://school.example/icc/embed.js"></script>',
    );
  });

  it('are the address alone', () => {
    expect(link).toBe('https://school.example/icc/en/?steps=one,three&policy=guided');
  });
});
