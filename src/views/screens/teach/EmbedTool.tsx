import { useMachine } from '@xstate/react';
import { useEffect, useState } from 'react';
import { embedMachine } from '../../../learning/teach/embed.machine.ts';
import {
  addressOf,
  choicesIn,
  pageParametersOf,
  parametersOf,
  previewOf,
  snippetsOf,
} from '../../../learning/teach/snippets.ts';
import { EmbedForm } from '../../teach/EmbedForm.tsx';
import { Snippet } from '../../teach/Snippet.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Page, Site, View } from '../site.ts';
import { useSelected } from '../use-view.ts';
import { TakeTool } from './TakeTool.tsx';
import styles from './TeachTools.module.css';

export type EmbedToolProps = { site: Site; page: Page; address: NonNullable<View['address']> };

/** Choosing what goes into a course, what it looks like, and what to paste, print or upload. */
export function EmbedTool({ site, page, address }: EmbedToolProps) {
  const { ui, steps, lang, desk, root } = page;
  const { embed } = ui.teach;
  const allSteps = site.lesson.steps.map(({ id }) => id);
  const languages = desk?.languages ?? [lang];
  const [snapshot, send] = useMachine(embedMachine, {
    input: {
      allSteps,
      lang,
      ...choicesIn((name) => new URLSearchParams(address.search).get(name), allSteps, languages),
    },
  });
  const [copied, setCopied] = useState<{ code: string; isCopied: boolean } | null>(null);
  const beginAnew = useSelected(site, (view) => view.beginAnew);
  const { context } = snapshot;
  const isReady = snapshot.matches('ready');
  const rootAddress = new URL(root, document.baseURI).href;
  const snippets = snippetsOf(context, rootAddress, { frame: ui.lesson.title, link: ui.lesson.title });
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  const choices = parametersOf(context);
  const kept = JSON.stringify(pageParametersOf(context, lang));
  useEffect(() => {
    // Parsed again from the text, so that the same choices are not written twice. Without a step there is no lesson to name.
    if (isReady) address.keep(JSON.parse(kept) as typeof choices);
  }, [address, kept, isReady]);
  useEffect(() => address.onPlan((ofPlan) => send({ type: 'PLAN_CHOSEN', steps: ofPlan })), [address, send]);
  const copy = async (code: string) => setCopied({ code, isCopied: await site.copy(code) });
  return (
    <>
      <EmbedForm
        ui={embed}
        steps={steps.map(({ id, title }) => ({ id, title, isChosen: context.steps.includes(id) }))}
        policy={context.policy}
        theme={context.theme}
        lang={context.lang}
        languages={languages.map((one) => ({ lang: one, name: names.of(one) ?? one }))}
        onStep={(step) => send({ type: 'STEP_TOGGLED', step })}
        onAllSteps={() => send({ type: 'ALL_STEPS_CHOSEN' })}
        onNoStep={() => send({ type: 'NO_STEP_CHOSEN' })}
        onPolicy={(policy) => send({ type: 'POLICY_CHOSEN', policy })}
        onTheme={(theme) => send({ type: 'THEME_CHOSEN', theme })}
        onLanguage={(language) => send({ type: 'LANGUAGE_CHOSEN', lang: language })}
      />
      {isReady && (
        <>
          <h3 className={styles.subhead}>{embed.preview.title}</h3>
          <p className={styles.paper}>{embed.preview.text}</p>
          <iframe
            className={styles.preview}
            ref={beginAnew}
            src={previewOf(context, rootAddress)}
            title={embed.preview.title}
            loading="lazy"
            allow="fullscreen; clipboard-write"
          />
          <div className={styles.snippets}>
            {(['link', 'frame', 'element'] as const).map((kind) => (
              <Snippet
                key={kind}
                ui={embed}
                title={embed[kind].title}
                note={embed[kind].text}
                code={snippets[kind]}
                isCopied={copied?.code === snippets[kind] ? copied.isCopied : null}
                onCopy={() => void copy(snippets[kind])}
              />
            ))}
          </div>
          <h3 className={styles.subhead}>{embed.paper.title}</h3>
          <p className={styles.paper}>{embed.paper.text}</p>
          <p className={styles.actions}>
            <Button kind="quiet" href={addressOf(context, rootAddress, 'print')}>
              {ui.print.title}
            </Button>
            <Button kind="quiet" href={addressOf(context, rootAddress, 'key')}>
              {ui.print.keyTitle}
            </Button>
          </p>
          <TakeTool site={site} page={page} lang={context.lang} steps={context.steps} choices={choices} />
        </>
      )}
    </>
  );
}
