/** What is kept between sessions of one registration: some statements may be made once only. */
export type Kept = { line: string; isCompleted: boolean; isPassed: boolean; score: number };

type Fields = Readonly<Record<string, unknown>>;
export const fieldsIn = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});
export const textIn = (value: unknown) => (typeof value === 'string' ? value : '');
export const shareIn = (value: unknown) => (typeof value === 'number' && value >= 0 && value <= 1 ? value : null);

/** Reads such a document, whatever it has become. */
export function keptIn(body: unknown): Kept {
  const { line, isCompleted, isPassed, score } = fieldsIn(body);
  return {
    line: textIn(line),
    isCompleted: isCompleted === true,
    isPassed: isPassed === true,
    score: shareIn(score) ?? 0,
  };
}
