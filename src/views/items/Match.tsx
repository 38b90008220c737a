import { useId, useRef } from 'react';
import { fill } from '../ui/message.ts';
import { Prose } from '../ui/Prose.tsx';
import { plain } from '../ui/plain.ts';
import { Judged } from './Judged.tsx';
import styles from './Match.module.css';
import { at } from './parts.ts';
import { useDrag } from './use-drag.ts';
import type { ItemViewProps } from './view-props.ts';

/** Pairs to be found: each prompt has a list box of targets. */
export function Match(props: ItemViewProps<'match'>) {
  const { item, words, response, score, ui } = props;
  if (score === null) return <Matching {...props} />;
  const nameOf = (target: string) => plain(at(words.targets, target).name);
  const placings = item.prompts.map(({ id, target }) => {
    const given = response.matched[id];
    return {
      id,
      given: given === undefined ? null : nameOf(given),
      right: fill(ui.rightPlace, { place: nameOf(target) }),
    };
  });
  return <Judged placings={placings} words={words.prompts} score={score} ui={ui} />;
}

function Matching({ item, words, parts, response, ui, onChange }: ItemViewProps<'match'>) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const { matched } = response;
  const match = (prompt: string, target: string) => {
    const { [prompt]: _, ...others } = matched;
    onChange({ matched: target === '' ? others : { ...others, [prompt]: target } });
  };
  useDrag(root, true, (target, prompt) => match(prompt, target));
  return (
    <div ref={root}>
      <ul className={styles.targets}>
        {parts.map((target) => {
          const { name, note } = at(words.targets, target);
          return (
            <li key={target} className={styles.target} data-drag={target} data-noted={note !== undefined || undefined}>
              <Prose as="b" html={name} />
              {note !== undefined && <Prose html={note} />}
            </li>
          );
        })}
      </ul>
      <ul className={styles.prompts}>
        {item.prompts.map((prompt) => (
          <li key={prompt.id} className={styles.prompt} data-drop={prompt.id}>
            <label htmlFor={`${id}${prompt.id}`}>
              <Prose html={at(words.prompts, prompt.id).text} />
            </label>
            <select
              id={`${id}${prompt.id}`}
              className={styles.select}
              value={matched[prompt.id] ?? ''}
              onChange={(event) => match(prompt.id, event.currentTarget.value)}
            >
              <option value="">{ui.chooseTarget}</option>
              {parts.map((target) => (
                <option key={target} value={target}>
                  {plain(at(words.targets, target).name)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </div>
  );
}
