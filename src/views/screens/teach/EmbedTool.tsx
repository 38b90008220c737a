import { useMachine } from '@xstate/react';
import { embedMachine } from '../../../learning/teach/embed.machine.ts';
import { addressOf, parametersOf, snippetsOf } from '../../../learning/teach/snippets.ts';
import { EmbedForm } from '../../teach/EmbedForm.tsx';
import { Snippet } from '../../teach/Snippet.tsx';
import type { Page, Site } from '../site.ts';
import { TakeTool } from './TakeTool.tsx';
import styles from './TeachTools.module.css';

/** Choosing what goes into a course, what it looks like, and what to paste there. */
export function EmbedTool({ site, page }: { site: Site; page: Page }) {
  const { ui, steps, lang, desk, root } = page;
  const { embed } = ui.teach;
  const [snapshot, send] = useMachine(embedMachine, {
    input: { allSteps: site.lesson.steps.map(({ id }) => id), lang },
  });
  const { context } = snapshot;
  const rootAddress = new URL(root, document.baseURI).href;
  const snippets = snippetsOf(context, rootAddress, { frame: ui.lesson.title, link: ui.lesson.title });
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  return (
    <>
      <EmbedForm
        ui={embed}
        steps={steps.map(({ id, title }) => ({ id, title, isChosen: context.steps.includes(id) }))}
        policy={context.policy}
        theme={context.theme}
        lang={context.lang}
        languages={(desk?.languages ?? [lang]).map((one) => ({ lang: one, name: names.of(one) ?? one }))}
        onStep={(step) => send({ type: 'STEP_TOGGLED', step })}
        onAllSteps={() => send({ type: 'ALL_STEPS_CHOSEN' })}
        onPolicy={(policy) => send({ type: 'POLICY_CHOSEN', policy })}
        onTheme={(theme) => send({ type: 'THEME_CHOSEN', theme })}
        onLanguage={(language) => send({ type: 'LANGUAGE_CHOSEN', lang: language })}
      />
      {snapshot.matches('ready') && (
        <>
          <div className={styles.snippets}>
            {(['frame', 'element', 'link'] as const).map((kind) => (
              <Snippet
                key={kind}
                ui={embed}
                title={embed[kind].title}
                note={embed[kind].text}
                code={snippets[kind]}
                onCopy={site.copy}
              />
            ))}
          </div>
          <h3 className={styles.subhead}>{embed.preview}</h3>
          <iframe
            className={styles.preview}
            src={addressOf(context, rootAddress)}
            title={embed.preview}
            loading="lazy"
            allow="fullscreen; clipboard-write"
          />
          <TakeTool site={site} page={page} lang={context.lang} steps={context.steps} choices={parametersOf(context)} />
        </>
      )}
    </>
  );
}
