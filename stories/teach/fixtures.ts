import type { Result } from '../../src/learning/teach/result.ts';

const items = (first: number) => [
  { item: 'who-can-refer', first, best: 100, tries: 2 },
  { item: 'doors-and-keys', first: 100, best: 100, tries: 1 },
];
const made = (name: string, date: string, score: number, first: number): Result => ({
  lesson: 'from-letter-to-courtroom',
  content: '1f3b9c02',
  name,
  date,
  score,
  isPassed: score >= 70,
  items: items(first),
});

export const learners: Result[] = [
  made('Amina K.', '2026-11-25', 72, 50),
  made('Ben', '2026-11-20', 61, 0),
  made('Maximiliane Wiesenthal-Oberhuberinger', '2026-11-24', 100, 100),
  made('', '2026-11-21', 45, 0),
];
