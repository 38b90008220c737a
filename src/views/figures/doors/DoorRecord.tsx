import type { UiWords } from '../../../content/lesson.ts';
import type { DoorsTried } from '../../../learning/figures/doors.machine.ts';
import styles from './Doors.module.css';
import type { DoorActorWords, DoorWords } from './Doors.tsx';
import { didOf } from './door-state.ts';
import { Pip } from './Pip.tsx';

export type DoorRecordProps = {
  doors: readonly DoorWords[];
  actors: readonly DoorActorWords[];
  tried: DoorsTried;
  ui: UiWords['figures']['doors'];
};

/** What was tried by whom: a table that fills. */
export function DoorRecord({ doors, actors, tried, ui }: DoorRecordProps) {
  return (
    <table className={styles.record}>
      <caption className="sr">{ui.record}</caption>
      <thead>
        <tr>
          <th scope="col">{ui.actor}</th>
          {doors.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {actors.map((actor) => (
          <tr key={actor.id}>
            <th scope="row">{actor.name}</th>
            {doors.map(({ id }) => {
              const did = didOf(tried[actor.id]?.[id]);
              return (
                <td key={id} data-did={did}>
                  <Pip did={did} />
                  <span>{ui.did[did]}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
