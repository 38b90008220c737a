import type { ComponentProps, FocusEvent } from 'react';
import styles from './CodeField.module.css';

const selectAll = ({ target }: FocusEvent<HTMLTextAreaElement>) => target.select();

export type CodeFieldProps = Omit<ComponentProps<'textarea'>, 'className' | 'spellCheck' | 'onFocus'>;

/** A text that a program reads. One that is only to be copied is selected whole as soon as it has the focus. */
export const CodeField = (props: CodeFieldProps) => (
  <textarea {...props} className={styles.code} spellCheck={false} {...(props.readOnly && { onFocus: selectAll })} />
);
