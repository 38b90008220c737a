import type { Lesson } from '../../content/lesson.ts';
import { chosenLesson } from '../../learning/chosen-lesson.ts';
import type { Page, Taken, Taking } from '../../views/screens/site.ts';
import { toCsv } from '../bank/csv.ts';
import { toGift } from '../bank/gift.ts';
import { toMoodleXml } from '../bank/moodle-xml.ts';
import { toQti } from '../bank/qti.ts';
import { bankOf } from '../bank/questions.ts';
import { type PackageFile, packageOf } from '../package/package-of.ts';
import { type Form, factsOf, forms, wholeName } from '../package/whole.ts';
import { zipped } from '../package/zip.ts';
import type { Desk } from './desk.ts';
import { openPages } from './pages.ts';

type Bank = Exclude<Taking['kind'], Form>;
type Made = Pick<PackageFile, 'name' | 'bytes'> & { type: string; lost: Taken['lost'] };

const isForm = (kind: Taking['kind']): kind is Form => forms.some((form) => form === kind);
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** By which spreadsheets know UTF-8. */
const mark = '\uFEFF';

/** @throws where the network is gone */
async function textAt(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new RangeError(`${address.pathname} answered ${response.status}.`);
  return response.text();
}

/** The lesson as one document; the language that a site begins with has no language in its name. */
async function wholeIn(lang: string, { id }: Lesson, root: URL): Promise<string> {
  const whole = (name: string | null) => textAt(new URL(`packages/${wholeName(id, name)}`, root));
  const first = await whole(null);
  return factsOf(first).lang === lang ? first : whole(lang);
}

async function makePackage({ lesson, root }: Desk, { lang, choices }: Taking, form: Form): Promise<Made> {
  return { ...packageOf(form, await wholeIn(lang, lesson, root), choices), lost: [] };
}

async function makeBank({ lesson, root, view }: Desk, { lang, steps }: Taking, kind: Bank): Promise<Made> {
  const chosen = chosenLesson(lesson, { steps, isPractice: false });
  const pages = openPages(root, view().page);
  const all: Page[] = await Promise.all(chosen.steps.map(({ id }) => pages.load(`${lang}/${id}/`)));
  const bank = bankOf(
    chosen,
    all.flatMap(({ step }) => step ?? []),
  );
  switch (kind) {
    case 'moodle-xml': {
      const { text, lost } = toMoodleXml(bank);
      return { name: `${lesson.id}-moodle.xml`, type: 'application/xml', bytes: bytesOf(text), lost };
    }
    case 'gift': {
      const { text, lost } = toGift(bank);
      return { name: `${lesson.id}-gift.txt`, type: 'text/plain', bytes: bytesOf(text), lost };
    }
    case 'csv': {
      const { text, lost } = toCsv(bank);
      return { name: `${lesson.id}-questions.csv`, type: 'text/csv', bytes: bytesOf(mark + text), lost };
    }
    case 'qti': {
      const [first] = all;
      if (!first) throw new RangeError('There are no steps.');
      const { files, lost } = toQti(bank, lang, first.ui.check);
      const texts = new Map([...files].map(([name, text]): [string, Uint8Array] => [name, bytesOf(text)]));
      return {
        name: `${lesson.id}-qti.zip`,
        type: 'application/zip',
        bytes: new Uint8Array(zipped(texts)),
        lost,
      };
    }
    default:
      return kind satisfies never;
  }
}

/** Makes a file of the lesson, or of its questions, from what the site holds, and saves it; no server has a part in it. */
export async function take(desk: Desk, taking: Taking): Promise<Taken> {
  const { kind } = taking;
  const { name, bytes, type, lost } = isForm(kind)
    ? await makePackage(desk, taking, kind)
    : await makeBank(desk, taking, kind);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  // A browser may begin to read it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return { name, lost };
}
