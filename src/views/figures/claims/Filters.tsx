import { useId } from 'react';
import type { choicesOf, Filter } from '../../../learning/claims/filter.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { counted } from '../../ui/message.ts';
import styles from './Filters.module.css';
import type { Told } from './told.ts';

export type FiltersProps = {
  told: Told;
  choices: ReturnType<typeof choicesOf>;
  filter: Filter;
  /** How many nodes are shown. */
  shown: number;
  onFilter: (filter: Partial<Filter>) => void;
  onClear: () => void;
};

/** Which part of the graph is shown: by what a reply does, who speaks, when, and how a claim stands. */
export function Filters({ told, choices, filter, shown, onFilter, onClear }: FiltersProps) {
  const { map, names } = told.data.words;
  const { nodes, speakers } = told.data.graph;
  const isFiltered = Object.values(filter).some((value) => value !== null);
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.name ?? id;
  const doing = (kind: string) =>
    nodes.filter((node) => node.node === 'reply' && node.kinds.some((one) => one === kind));
  return (
    <div className={styles.filters}>
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>{map.kind}</legend>
        {choices.kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.pill}
            aria-pressed={filter.kind === kind}
            onClick={() => onFilter({ kind: filter.kind === kind ? null : kind })}
          >
            {names.replyKinds[kind]} <span className={styles.count}>{doing(kind).length}</span>
          </button>
        ))}
      </fieldset>
      <Disclosure summary={map.filters}>
        <div className={styles.fields}>
          <Choice
            label={map.speaker}
            all={map.all}
            value={filter.speaker}
            options={choices.speakers.map((id) => [id, nameOf(id)])}
            onChange={(speaker) => onFilter({ speaker })}
          />
          <Choice
            label={map.standing}
            all={map.all}
            value={filter.standing}
            options={choices.standings.map((one) => [one, names.standings[one]])}
            onChange={(value) => onFilter({ standing: choices.standings.find((one) => one === value) ?? null })}
          />
          <Choice
            label={map.year}
            all={map.all}
            value={filter.year}
            options={choices.years.map((year) => [year, year])}
            onChange={(year) => onFilter({ year })}
          />
        </div>
      </Disclosure>
      <div className={styles.state}>
        <span role="status">{counted(map.shown, shown, told.lang, { total: nodes.length })}</span>
        {isFiltered && (
          <Button kind="link" onClick={onClear}>
            {map.everything}
          </Button>
        )}
      </div>
    </div>
  );
}

type ChoiceProps = {
  label: string;
  all: string;
  value: string | null;
  options: readonly (readonly [value: string, name: string])[];
  onChange: (value: string | null) => void;
};

function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{all}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
