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
  isNarrow: boolean;
  onFilter: (filter: Partial<Filter>) => void;
  onClear: () => void;
};

const onIn = (filter: Partial<Filter>) => Object.values(filter).filter((value) => value !== null).length;

/**
 * Which part of the graph is shown: by what a reply does, who speaks, when, and how a claim stands. On a narrow page all of it
 * is folded; what is folded says how much of it is on.
 */
export function Filters({ told, choices, filter, shown, isNarrow, onFilter, onClear }: FiltersProps) {
  const { map, names } = told.data.words;
  const { nodes, speakers } = told.data.graph;
  const { kind: kindOn, ...others } = filter;
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.name ?? id;
  const doing = (kind: string) =>
    nodes.filter((node) => node.node === 'reply' && node.kinds.some((one) => one === kind));
  const kinds = (
    <fieldset className={styles.kinds}>
      <legend className={styles.legend}>{map.kind}</legend>
      {choices.kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.pill}
          aria-pressed={kindOn === kind}
          onClick={() => onFilter({ kind: kindOn === kind ? null : kind })}
        >
          {names.replyKinds[kind]} <span className={styles.count}>{doing(kind).length}</span>
        </button>
      ))}
    </fieldset>
  );
  const fields = (
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
  );
  return (
    <div className={styles.filters}>
      <div className={styles.state}>
        <span role="status">{counted(map.shown, shown, told.lang, { total: nodes.length })}</span>
        {onIn(filter) > 0 && (
          <Button kind="link" onClick={onClear}>
            {map.everything}
          </Button>
        )}
      </div>
      {isNarrow ? (
        <Disclosure key="narrow" summary={counted(map.filters, onIn(filter), told.lang)}>
          {kinds}
          {fields}
        </Disclosure>
      ) : (
        <>
          {kinds}
          <Disclosure key="wide" summary={counted(map.moreFilters, onIn(others), told.lang)}>
            {fields}
          </Disclosure>
        </>
      )}
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
