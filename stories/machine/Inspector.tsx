import { useId, useState } from 'react';
import { Button } from '../../src/views/ui/Button.tsx';
import styles from './Inspector.module.css';
import type { ChartNode, EventRow, Inspected } from './inspected.ts';

/** A state that the lesson can be put into, and the heading under which it is listed. */
export type Target = { id: string; name: string; group: string };

export type InspectorProps = {
  inspected: Inspected;
  targets: readonly Target[];
  /** Where the lesson was put last. */
  at?: string;
  onTarget: (id: string) => void;
  onEvent: (type: string, label: string) => void;
};

/** A statechart that runs: where it is, what it takes now, what it remembers, and the ways to put it elsewhere. */
export function Inspector({ inspected, targets, at, onTarget, onEvent }: InspectorProps) {
  return (
    <section className={styles.inspector} aria-label="Machine">
      <h2>Put it into a state</h2>
      <Targets key={at} {...{ targets, onTarget }} {...(at !== undefined && { at })} />
      <h2>The chart</h2>
      <ul className={styles.chart}>
        <Node node={inspected.chart} />
      </ul>
      <h2>Events</h2>
      <ul className={styles.events}>
        {inspected.events.map((row) => (
          <Event key={row.type} row={row} onSend={(label) => onEvent(row.type, label)} />
        ))}
      </ul>
      <h2>What it remembers</h2>
      <dl className={styles.context}>
        {inspected.context.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type TargetsProps = Pick<InspectorProps, 'targets' | 'at' | 'onTarget'>;

function Targets({ targets, at = targets[0]?.id ?? '', onTarget }: TargetsProps) {
  const [chosen, setChosen] = useState(at);
  return (
    <form
      className={styles.targets}
      onSubmit={(event) => {
        event.preventDefault();
        onTarget(chosen);
      }}
    >
      <label>
        <span>{targets.length} states</span>
        <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
          {[...new Set(targets.map(({ group }) => group))].map((group) => (
            <optgroup key={group} label={group}>
              {targets
                .filter((target) => target.group === group)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Button type="submit" kind="primary">
        Go there
      </Button>
    </form>
  );
}

function Node({ node: { name, isActive, isParallel, exits, children } }: { node: ChartNode }) {
  return (
    <li className={styles.node} data-active={isActive || undefined}>
      <p className={styles.name}>
        <b>{name}</b>
        {isActive && <span className={styles.here}>here</span>}
        {isParallel && <span className={styles.aside}>all of these at once</span>}
      </p>
      {exits.length > 0 && (
        <ul className={styles.exits}>
          {exits.map(({ event, target }) => (
            <li key={`${event} ${target}`}>
              {event || 'at once'} {target ? `→ ${target}` : '↺'}
            </li>
          ))}
        </ul>
      )}
      {children.length > 0 && (
        <ul className={styles.children} data-parallel={isParallel || undefined}>
          {children.map((child) => (
            <Node key={child.id} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Event({ row: { type, offers }, onSend }: { row: EventRow; onSend: (label: string) => void }) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const offer = offers.find(({ label }) => label === chosen) ?? offers[0];
  const isOpen = offer?.isOpen ?? false;
  return (
    <li className={styles.event} data-open={isOpen || undefined}>
      <span id={id} className={styles.type}>
        {type}
      </span>
      <span className={styles.state}>{isOpen ? 'open' : 'closed'}</span>
      {offers.length > 1 && (
        <select aria-labelledby={id} value={offer?.label} onChange={({ target }) => setChosen(target.value)}>
          {offers.map(({ label }) => (
            <option key={label}>{label}</option>
          ))}
        </select>
      )}
      <Button kind="quiet" aria-label={`Send ${type}`} waiting={!isOpen} onClick={() => onSend(offer?.label ?? '')}>
        Send
      </Button>
    </li>
  );
}
