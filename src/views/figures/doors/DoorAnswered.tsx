import type { LawWords, UiWords } from '../../../content/lesson.ts';
import type { DoorAnswer } from '../../../learning/figures/doors.ts';
import { fill } from '../../ui/message.ts';
import { Facts, Slip, type SlipFact } from '../Slip.tsx';
import type { DoorActorWords, DoorWords } from './Doors.tsx';
import { Pip } from './Pip.tsx';

export type DoorAnsweredProps = {
  answer: DoorAnswer;
  door: DoorWords;
  actor: DoorActorWords;
  law: Pick<LawWords, 'tests' | 'stages'>;
  ui: UiWords['figures']['doors'];
};

/** The test that was failed, or where the situation now stands; what was found; and where it is written. */
function factsOf({ answer, door, actor, law, ui }: DoorAnsweredProps): SlipFact[] {
  const found = { label: ui.found, html: actor.tries[door.id] };
  if (answer.kind === 'refused') {
    const { text, articles } = law.tests[answer.test];
    return [{ label: ui.test, text }, found, { label: ui.written, text: articles }];
  }
  const { name, meaning, articles } = law.stages[answer.stage];
  const written = answer.kind === 'opens' ? door.articles : articles;
  return [{ label: ui.now, text: `${name}. ${meaning}` }, found, { label: ui.written, text: written }];
}

const titleOf = ({ answer, door, actor, ui }: DoorAnsweredProps): string =>
  fill(ui.answer, { actor: actor.name, door: door.name, did: ui.did[answer.kind] });

/** What a door has answered whoever tried it. */
export function DoorAnswered(props: DoorAnsweredProps) {
  return (
    <Slip
      title={
        <>
          <Pip did={props.answer.kind} />
          <span>{titleOf(props)}</span>
        </>
      }
      facts={factsOf(props)}
    />
  );
}

/** The same as an entry of a list. */
export function DoorAnsweredInList(props: DoorAnsweredProps & { className?: string | undefined }) {
  return (
    <li className={props.className}>
      <strong>{titleOf(props)}</strong>
      <Facts facts={factsOf(props)} />
    </li>
  );
}
