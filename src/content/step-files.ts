/** Which steps there are, and the text of each. */
import type { Report } from './content-error.ts';
import type { Files } from './files.ts';
import { nearest } from './nearest.ts';
import type { Structure } from './read.ts';
import { readStepWords, type StepWordsFile } from './step-words.ts';

/** The steps that lesson.yaml names, each once; one that has no file at all is one finding there, and not one a file. */
export function stepsWithFiles(
  { value, yaml }: NonNullable<Structure['lesson']>,
  files: Files,
  report: Report,
): string[] {
  const hasFiles = (id: string) =>
    ['step', 'items'].some((name) => files.read(`steps/${id}/${name}.yaml`) !== undefined);
  const named = new Set(value.steps);
  const folders = files.list('steps').flatMap((name) => (name.endsWith('/') ? name.slice(0, -1) : []));
  const left = folders.filter((name) => !named.has(name) && hasFiles(name));
  return [...named].filter((id) => {
    if (hasFiles(id)) return true;
    const meant = nearest(id, left);
    report(
      yaml.at(['steps', value.steps.indexOf(id)]),
      `the step '${id}' has no folder`,
      meant === undefined
        ? `write its files steps/${id}/step.yaml and steps/${id}/items.yaml, or remove it`
        : `write '${meant}', as its folder in steps is called`,
    );
    return false;
  });
}

/** The text of a step in one language. */
export function readStep(files: Files, path: string, report: Report): StepWordsFile | undefined {
  const text = files.read(path);
  const place = { file: files.nameOf(path), line: 1, column: 1 };
  if (text === undefined)
    return void report(
      place,
      'the file is missing',
      'write it: front matter, then a heading and text for each screen of step.yaml',
    );
  if (text.trim() === '')
    return void report(
      place,
      'the file is empty',
      'write front matter, then a heading and text for each screen of step.yaml',
    );
  return readStepWords(place.file, text, report);
}
