import { Choices } from './Choices.tsx';
import type { ItemViewProps } from './view-props.ts';

/** Some options, one of them right. */
export function SingleChoice({ words, parts, response, onChange, ...rest }: ItemViewProps<'single-choice'>) {
  return (
    <Choices
      {...rest}
      kind="radio"
      order={parts}
      words={words.options}
      chosen={response.chosen === null ? [] : [response.chosen]}
      shown={['hit', 'wrong', 'missed']}
      onToggle={(chosen) => onChange({ chosen })}
    />
  );
}
