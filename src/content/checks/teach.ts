/** What teachers read: every id it names is there, every key has its words, and it reads as easily as the lesson. */
import type { Report } from '../content-error.ts';
import { suggest } from '../nearest.ts';
import type { Structure, Words } from '../read.ts';
import { valueAt } from '../schema-shape.ts';
import type { YamlFile, YamlPath } from '../yaml-file.ts';

type Named = { ids: readonly string[]; path: YamlPath };

/** References of `teach.yaml` to steps, objectives and sources; and no id met twice. */
export function checkTeach({ teach, steps, sources, lesson }: Structure, report: Report): void {
  if (teach === undefined) return;
  const { yaml, value } = teach;
  const check = ({ ids, path }: Named, known: ReadonlySet<string> | undefined, kind: string, file: string) => {
    for (const [index, id] of ids.entries())
      if (known !== undefined && !known.has(id))
        report(yaml.at([...path, index]), `unknown ${kind} '${id}'`, suggest(id, known, file));
  };
  // Where the lesson or a step could not be read, its objectives are not known.
  const isWhole = lesson !== undefined && steps.every(({ step }) => step !== undefined);
  const stepIds = lesson && new Set(lesson.value.steps);
  const objectives = isWhole ? new Set(steps.flatMap(({ step }) => step?.value.objectives ?? [])) : undefined;
  value.plans.forEach(({ lessons }, plan) => {
    lessons.forEach(({ steps: ids }, index) => {
      check({ ids, path: ['plans', plan, 'lessons', index, 'steps'] }, stepIds, 'step', 'lesson.yaml');
    });
  });
  value.questions.forEach(({ steps: ids }, index) => {
    check({ ids, path: ['questions', index, 'steps'] }, stepIds, 'step', 'lesson.yaml');
  });
  value.frameworks.forEach(({ sources: ids, codes }, framework) => {
    check({ ids, path: ['frameworks', framework, 'sources'] }, sources.ids, 'source', 'sources.yaml');
    codes.forEach(({ objectives: named }, index) => {
      const path = ['frameworks', framework, 'codes', index, 'objectives'];
      check({ ids: named, path }, objectives, 'objective', 'step.yaml');
    });
  });
  for (const ids of Object.values(idsOf(value))) unique(yaml, ids, report);
}

type Ids = Record<'plans' | 'questions' | 'frameworks' | 'codes', { id: string; path: YamlPath }[]>;

/** The ids that need words, under the name of the field that holds these words. */
function idsOf({ plans, questions, frameworks }: NonNullable<Structure['teach']>['value']): Ids {
  const at =
    (...path: YamlPath) =>
    ({ id }: { id: string }, index: number) => ({ id, path: [...path, index, 'id'] });
  return {
    plans: plans.map(at('plans')),
    questions: questions.map(at('questions')),
    frameworks: frameworks.map(at('frameworks')),
    codes: frameworks.flatMap(({ codes }, index) => codes.map(at('frameworks', index, 'codes'))),
  };
}

function unique(yaml: YamlFile, ids: Ids['plans'], report: Report): void {
  const seen = new Set<string>();
  for (const { id, path } of ids) {
    if (seen.has(id)) report(yaml.at(path), `duplicate id '${id}'`, 'write an id that nothing else of its kind has');
    seen.add(id);
  }
}

/** Keys and words of what teachers read, one to one. */
export function checkTeachWords({ teach: keys }: Structure, { teach: words }: Words, report: Report): void {
  if (keys === undefined || words === undefined) return;
  for (const [field, ids] of Object.entries(idsOf(keys.value))) {
    const known = new Set(ids.map(({ id }) => id));
    const found = Object.keys(Object(valueAt(words.yaml.value, [field]) ?? {}));
    const place = found.length === 0 ? words.yaml.at([]) : words.yaml.keyAt([field]);
    for (const id of known)
      if (!found.includes(id)) report(place, `'${id}' has no words in '${field}'`, `write '${id}: …' with its words`);
    for (const id of found)
      if (!known.has(id))
        report(words.yaml.keyAt([field, id]), `words of an unknown id '${id}'`, suggest(id, known, 'teach.yaml'));
  }
}
