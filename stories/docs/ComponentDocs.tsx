import { DocsContext, useOf } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useLayoutEffect } from 'react';
import { markRoot } from '../../.storybook/root.ts';
import { bringFonts } from '../../src/hosts/page/fonts.ts';
import styles from './Docs.module.css';
import { Example } from './Example.tsx';
import type { Guide } from './guide.ts';
import { Keys } from './Keys.tsx';
import { Part } from './Part.tsx';
import { Properties } from './Properties.tsx';
import { Tokens } from './Tokens.tsx';
import { useGlobals } from './use-globals.ts';
import { Words } from './Words.tsx';

/** The docs page of every component: its guide, what its style sheet uses, its properties and its stories. */
export default function ComponentDocs() {
  const { csfFile, preparedMeta } = useOf('meta', ['meta']);
  const globals = useGlobals();
  useLayoutEffect(() => markRoot(globals), [globals]);
  useEffect(() => {
    bringFonts().then((putOn) => putOn());
  }, []);

  const guide: Guide | undefined = preparedMeta.parameters.guide;
  const stories = useContext(DocsContext).componentStories();
  const example =
    stories.find(({ moduleExport }) => moduleExport === csfFile.moduleExports[guide?.example ?? '']) ?? stories[0];
  const title = preparedMeta.title.split('/').at(-1);
  return (
    <article className={`sb-unstyled ${styles.page}`} dir="ltr" lang="en">
      <p className={styles.path}>{preparedMeta.title}</p>
      <h1 className={styles.title}>{title}</h1>
      {guide && (
        <p className="standfirst">
          <Words text={guide.purpose} />
        </p>
      )}
      {example && (
        <Example
          key={example.id}
          id={example.id}
          title={`${title}: ${example.name}`}
          globals={globals}
          height={guide?.height ?? 0}
          isWholePage={preparedMeta.parameters.layout === 'fullscreen'}
        />
      )}
      {guide && <Guided guide={guide} />}
      <Properties of={preparedMeta.title} />
      <Part title="Stories">
        <ul className={styles.stories}>
          {stories.map(({ id, name, parameters }) => (
            <li key={id}>
              <a href={`./?path=/story/${id}`} target="_top">
                {name}
              </a>
              {parameters?.docs?.description?.story && <span> {parameters.docs.description.story}</span>}
            </li>
          ))}
        </ul>
      </Part>
    </article>
  );
}

function Guided({ guide: { notFor, decide = [], keys, styles: sheets } }: { guide: Guide }) {
  return (
    <>
      <Part title="When not to use it">
        <dl className={styles.instead}>
          {notFor.map(([when, instead]) => (
            <div key={when}>
              <dt>
                <Words text={when} />
              </dt>
              <dd>
                <Words text={instead} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      {decide.length > 0 && (
        <Part title="What to decide">
          <ul className={styles.decide}>
            {decide.map((text) => (
              <li key={text}>
                <Words text={text} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title="Keys">
        <Keys keys={keys} />
      </Part>
      <Part title="Tokens">
        <Tokens of={sheets} />
      </Part>
    </>
  );
}
