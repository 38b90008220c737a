import { type FormEvent, type ReactNode, Suspense, useRef } from 'react';
import type { Item, ItemWords, UiWords } from '../../content/lesson.ts';
import type { Response } from '../../learning/responses.ts';
import type { Score } from '../../learning/score.ts';
import { Button } from '../ui/Button.tsx';
import { Cited } from '../ui/Cited.tsx';
import { Docket } from '../ui/Docket.tsx';
import { fill } from '../ui/message.ts';
import { Prose } from '../ui/Prose.tsx';
import { Hints } from './Hints.tsx';
import styles from './ItemForm.module.css';
import { countedAs, judgedParts } from './judged-parts.ts';
import { Verdict } from './Verdict.tsx';
import { viewOf } from './views.ts';

export type ItemFormProps = {
  /** Of the form: a "Check" button outside of it names it in its `form` attribute. The stem is `${id}-stem`. */
  id: string;
  item: Item;
  words: ItemWords;
  /** Display order, see `ItemViewProps`. */
  parts: readonly string[];
  response: Response;
  score: Score | null;
  hintsShown: 0 | 1 | 2;
  ui: UiWords['check'];
  lang: string;
  docket?: readonly string[];
  headingLevel?: 1 | 2 | 3;
  /** The screen that teaches what the item asks; offered once it is scored. */
  readAgain?: { title: string; href: string };
  /** Further buttons, such as "Check" where no other place holds it. */
  actions?: ReactNode;
  onChange: (response: Response) => void;
  onHint: () => void;
  onCheck: () => void;
  /** "Answer it once more"; left out where an item is answered only once. */
  onRetry?: () => void;
};

/** One item, from its stem to its feedback. */
export function ItemForm(props: ItemFormProps) {
  const { id, item, words, parts, response, score, hintsShown, ui, lang, docket = [], headingLevel = 2 } = props;
  const stem = useRef<HTMLHeadingElement>(null);
  const View = viewOf(item.type);
  const isAsked = score === null;
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (isAsked) props.onCheck();
  };
  const retry = () => {
    // The button goes with the score: the focus moves to the stem, where the item begins anew.
    stem.current?.focus();
    props.onRetry?.();
  };
  const Heading: 'h1' | 'h2' | 'h3' = `h${headingLevel}`;
  return (
    <form id={id} className={styles.item} aria-labelledby={`${id}-stem`} onSubmit={check} noValidate>
      {docket.length > 0 && <Docket entries={docket} />}
      <Heading ref={stem} id={`${id}-stem`} className={styles.stem} tabIndex={-1}>
        <Prose html={words.stem} />
      </Heading>
      <p id={`${id}-how`} className={styles.how}>
        {ui.how[item.type]}
      </p>
      <Verdict
        score={score}
        response={response}
        order={judgedParts(item, parts, response)}
        counted={countedAs[item.type]}
        words={words}
        ui={ui}
      />
      <Suspense fallback={<div className={styles.waiting} aria-busy />}>
        <View
          item={item}
          words={words}
          parts={parts}
          response={response}
          score={score}
          ui={ui}
          lang={lang}
          labelledBy={`${id}-how`}
          onChange={props.onChange}
        />
      </Suspense>
      <Hints hints={words.hints} shown={hintsShown} ui={ui.hint} isAsked={isAsked} onHint={props.onHint} />
      {!isAsked && (
        <div className={styles.explanation}>
          <p className={styles.subhead}>{ui.explanation}</p>
          <Cited html={words.explanation} />
        </div>
      )}
      <div className={styles.actions}>
        {!isAsked && props.onRetry && (
          <Button kind="quiet" onClick={retry}>
            {ui.answerAgain}
          </Button>
        )}
        {!isAsked && props.readAgain && (
          <Button kind="link" href={props.readAgain.href}>
            {fill(ui.readAgain, { title: props.readAgain.title })}
          </Button>
        )}
        {props.actions}
      </div>
    </form>
  );
}
