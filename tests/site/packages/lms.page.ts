/**
 * Runs in the page of a course, around the lesson: plays the LMS. The runtime is that of scorm-again, with the stricter
 * rules of Moodle; what was committed is kept for the next launch, and nothing else.
 */
import { type Form, openRuntime, type Runtime } from '../../hosts/scorm/runtime.ts';
import type { Failure } from './failures.ts';

type Course = {
  runtime: Runtime;
  /** Every value that was not taken. */
  refused: string[];
  /** From now on the network loses what is sent, and nobody is told. */
  isLost: boolean;
  /** What the next launch begins with. */
  attempt(): Record<string, string>;
};
declare global {
  interface Window {
    course: Course;
    API?: object;
    API_1484_11?: object;
  }
}

const asked = new URLSearchParams(location.search);
const form: Form = asked.get('form') === 'scorm12' ? 'scorm12' : 'scorm2004';
const failure = asked.get('failure') as Failure | null; // written by the tests
const key = `attempt:${form}`;

// A course names its learner, and says whether it is for credit.
const learner =
  form === 'scorm12'
    ? { 'cmi.core.student_id': 'pupil-7', 'cmi.core.student_name': 'Pupil, Seven' }
    : { 'cmi.learner_id': 'pupil-7', 'cmi.learner_name': 'Pupil, Seven' };
const attempt = (): Record<string, string> => JSON.parse(localStorage.getItem(key) ?? '{}');
const runtime = openRuntime(form, { ...learner, ...attempt() });
window.course = { runtime, refused: [], isLost: false, attempt };

const isTrue = (answer: unknown) => String(answer) === 'true';

/** A call as an LMS that fails in this way answers it. */
function answer(name: string, given: readonly unknown[], call: (...given: unknown[]) => unknown): unknown {
  const short = name.replace('LMS', '').replace('Terminate', 'Finish');
  const isOfInteractions = String(given[0]).startsWith('cmi.interactions');
  if (failure === 'every call throws') throw new Error('The LMS has crashed.');
  if (failure === 'Initialize says false' && short === 'Initialize') return 'false';
  if (failure === 'SetValue says false' && short === 'SetValue') return 'false';
  if (failure === 'Commit says false' && short === 'Commit') return 'false';
  if (failure === 'interactions are unknown' && isOfInteractions) return short === 'SetValue' ? 'false' : '';
  if (failure === 'interactions are unknown' && short === 'GetLastError' && !isTrue(lastAnswer)) return '401';
  if (window.course.isLost) return 'true';
  const result = call(...given);
  if (['Commit', 'Finish'].includes(short) && isTrue(result)) localStorage.setItem(key, JSON.stringify(runtime.kept()));
  return result;
}
let lastAnswer: unknown = 'true';

const api = Object.fromEntries(
  Object.entries(runtime.api).map(([name, call]) => [
    name,
    (...given: unknown[]) => {
      if (typeof call !== 'function') throw new TypeError(`${name} is no call.`);
      const result = answer(name, given, (...all) => Reflect.apply(call, runtime.api, all));
      if (!name.endsWith('GetLastError')) lastAnswer = result;
      if (name.endsWith('SetValue') && !isTrue(result)) window.course.refused.push(given.join(' = '));
      return result;
    },
  ]),
);
if (failure !== 'no API') Object.assign(window, { [form === 'scorm12' ? 'API' : 'API_1484_11']: api });

const frame = document.createElement('iframe');
frame.name = 'lesson';
frame.title = 'Lesson';
const host = failure === 'another origin' ? `//127.0.0.1:${location.port}/` : '';
frame.src = `${host}lesson/index.html${asked.get('lesson') ?? ''}`;
document.body.append(frame);
