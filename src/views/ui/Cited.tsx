import { Prose, type ProseProps } from './Prose.tsx';

/**
 * Prose with an empty place right below it, where the card of a term or a source that it names is opened.
 * The screen that opens the card finds the place with `cardPlaceOf` and puts the card there with a portal.
 */
export function Cited(props: ProseProps) {
  return (
    <div data-cited="">
      <Prose as="p" {...props} />
      <div data-card-place="" />
    </div>
  );
}
