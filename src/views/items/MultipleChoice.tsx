import { Choices } from './Choices.tsx';
import type { ItemViewProps } from './view-props.ts';

/** Some options, several of them right. Every option is marked: leaving one out is an answer too. */
export function MultipleChoice({ words, parts, response, onChange, ...rest }: ItemViewProps<'multiple-choice'>) {
  const { chosen } = response;
  const toggle = (id: string) =>
    onChange({ chosen: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] });
  return (
    <Choices
      {...rest}
      kind="checkbox"
      order={parts}
      words={words.options}
      chosen={chosen}
      shown={['hit', 'wrong', 'missed', 'spared']}
      onToggle={toggle}
    />
  );
}
