import { useMachine } from '@xstate/react';
import { classMachine, classRows, learnersOf } from '../../../learning/teach/class.machine.ts';
import { missesOf } from '../../../learning/teach/misses.ts';
import { readRows } from '../../../learning/teach/result-rows.ts';
import { readResults } from '../../../learning/teach/result-text.ts';
import { ClassTable } from '../../teach/ClassTable.tsx';
import { HandIn } from '../../teach/HandIn.tsx';
import { MissedTable } from '../../teach/MissedTable.tsx';
import { Button } from '../../ui/Button.tsx';
import { counted, fill } from '../../ui/message.ts';
import type { Page, Site } from '../site.ts';
import { TableFile } from '../TableFile.tsx';
import { fileName } from './file.ts';
import styles from './TeachTools.module.css';

const csv = () => import('./csv.ts');

/** As text or as a table; the code that reads tables comes with the first of them. */
async function readAny(text: string) {
  const { isCsv, fromCsv } = await csv();
  return isCsv(text) ? readRows(fromCsv(text)) : readResults(text);
}

/** The results of a class: put in, merged, shown, and taken away as one table. Nothing leaves the page. */
export function ResultsTool({ site, page }: { site: Site; page: Page }) {
  const { ui, steps, lang, desk } = page;
  const { results: words } = ui.teach;
  const [snapshot, send] = useMachine(classMachine, { input: { lesson: site.lesson.id } });
  const { context } = snapshot;
  const take = async (texts: readonly { from: string; text: string }[]) =>
    send({
      type: 'RESULTS_READ',
      handedIn: await Promise.all(texts.map(async ({ from, text }) => ({ from, readings: await readAny(text) }))),
    });
  const misses = missesOf(context.results).filter(({ missed }) => missed > 0);
  const refused = context.refused.map(({ from, fault: { kind, line, what } }) =>
    fill(words.reason, {
      from: from === '' ? words.pasted : from,
      line,
      reason: fill(words.reasons[kind], { what }),
    }),
  );
  const stepOf = (item: string) => {
    const id = site.lesson.steps.find(({ items }) => items.some((one) => one.id === item))?.id;
    return steps.find((step) => step.id === id)?.title ?? '';
  };
  return (
    <div className={styles.results}>
      <HandIn
        ui={words}
        onFiles={async (files) =>
          take(await Promise.all(files.map(async (file) => ({ from: file.name, text: await file.text() }))))
        }
        onPaste={(text) => void take([{ from: '', text }])}
      />
      <p role="status" className={styles.said}>
        {snapshot.matches('filled') && counted(words.read, context.results.length, lang)}{' '}
        {context.known > 0 && counted(words.known, context.known, lang)}
      </p>
      {refused.length > 0 && (
        <section aria-labelledby="refused" className={styles.refused}>
          <h3 id="refused">{words.refused}</h3>
          <ul>
            {[...new Set(refused)].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      )}
      {context.results.length > 0 && (
        <>
          <ClassTable
            ui={words}
            lang={lang}
            learners={learnersOf(context)}
            sortedBy={context.sortedBy}
            onSort={(by) => send({ type: 'LEARNERS_SORTED', by })}
          />
          {misses.length > 0 && (
            <MissedTable
              ui={words}
              items={misses.map(({ item, ...counts }) => ({
                id: item,
                stem: desk?.stems[item] ?? item,
                step: stepOf(item),
                ...counts,
              }))}
            />
          )}
        </>
      )}
      {snapshot.matches('filled') && (
        <p className={styles.actions}>
          {context.results.length > 0 && (
            <TableFile name={fileName([site.lesson.id, words.title], 'csv')} rows={classRows(context)}>
              {words.download}
            </TableFile>
          )}
          <Button kind="quiet" onClick={() => send({ type: 'CLASS_CLEARED' })}>
            {words.clear}
          </Button>
        </p>
      )}
    </div>
  );
}
