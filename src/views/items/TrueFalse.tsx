import { useId } from 'react';
import { Choices } from './Choices.tsx';
import styles from './ItemForm.module.css';
import { partsOf } from './parts.ts';
import type { ItemViewProps } from './view-props.ts';

/** A statement to judge, and the reason for the judgement. */
export function TrueFalse({ words, parts, response, onChange, labelledBy, ...rest }: ItemViewProps<'true-false'>) {
  const whyId = useId();
  const { judgement, reason } = response;
  return (
    <>
      <Choices
        {...rest}
        kind="radio"
        labelledBy={labelledBy}
        order={['true', 'false']}
        words={partsOf(words, rest.ui)}
        chosen={judgement === null ? [] : [String(judgement)]}
        shown={['hit', 'wrong', 'missed']}
        onToggle={(id) => onChange({ ...response, judgement: id === 'true' })}
      />
      <p className={styles.subhead} id={whyId}>
        {rest.ui.why}
      </p>
      <Choices
        {...rest}
        kind="radio"
        labelledBy={whyId}
        order={parts}
        words={words.reasons}
        chosen={reason === null ? [] : [reason]}
        shown={['hit', 'wrong', 'missed']}
        onToggle={(id) => onChange({ ...response, reason: id })}
      />
    </>
  );
}
