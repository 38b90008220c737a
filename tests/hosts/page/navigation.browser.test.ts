import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Desk } from '../../../src/hosts/page/desk.ts';
import { openNavigation } from '../../../src/hosts/page/navigation.ts';
import type { LessonAct, Page, View } from '../../../src/views/screens/site.ts';
import { Learner, screenOf } from '../../learning/learner.fixture.ts';
import { lesson } from '../../learning/lesson.fixture.ts';
import { pageText } from './page-text.ts';

const root = new URL('/courses/icc/', location.href);
const here = location.href;
const pages = new Map(
  ['en/the-letter/', 'en/three-doors/', 'en/what-next/', 'en/summary/', 'en/glossary/'].map((path) => {
    const [, name = ''] = path.split('/');
    const kind = lesson.steps.some(({ id }) => id === name) ? 'step' : name;
    return [path, pageText(path, { kind, lang: 'en', title: name }, { text: `<p>${name}</p>` })];
  }),
);
/** Addresses that were asked for, from the root of the site. */
let fetched: string[] = [];
let isOnline = true;
let listeners: [EventTarget, string, EventListenerOrEventListenerObject][] = [];

async function answer(input: RequestInfo | URL) {
  const path = new URL(String(input)).pathname.slice(root.pathname.length);
  fetched.push(path);
  if (!isOnline) throw new TypeError('Failed to fetch');
  const text = pages.get(path);
  return text === undefined ? new Response('Not found', { status: 404 }) : new Response(text);
}

beforeEach(() => {
  fetched = [];
  isOnline = true;
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act));
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener, options) => {
    if (listener) listeners.push([window, type, listener]);
    if (listener) add(type, listener, options);
  });
  history.replaceState(null, '', new URL('en/the-letter/', root));
});
afterEach(() => {
  for (const [target, type, listener] of listeners) target.removeEventListener(type, listener);
  listeners = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  history.replaceState(null, '', here);
});

/** A page that shows the first step, its links, and what came of pressing them. */
function opened(links: Readonly<Record<string, string>> = {}, taken = lesson) {
  for (const [text, href] of Object.entries(links)) {
    const link = document.createElement('a');
    link.append(text);
    link.setAttribute('href', href);
    document.body.append(link);
  }
  // As much of a page as navigation looks at; the views are not part of it.
  const first = { kind: 'step', lang: 'en', path: 'en/the-letter/', raw: {} } as unknown as Page;
  const { snapshot } = new Learner({ place: screenOf('the-letter', 'news') });
  let view: View = { page: first, lesson: taken, snapshot, line: 'still', library: {}, last: null, isReady: true };
  const sent: LessonAct[] = [];
  const desk: Desk = {
    lesson,
    root,
    view: () => view,
    subscribe: () => () => undefined,
    isKept: false,
    narrow: (page) => ({ ...page, title: `${page.title}, chosen` }),
    show: (change) => {
      view = { ...view, ...change };
    },
    send: (act) => sent.push(act),
  };
  return { ...openNavigation(desk), sent, view: () => view };
}

const press = async (text: string) => {
  const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === text);
  if (!link) throw new RangeError(`No link reads '${text}'.`);
  await userEvent.click(link);
};
const addressShown = () => location.href.slice(root.href.length);
const toDoors = { doors: new URL('en/three-doors/#check', root).href };

describe('a link to another page of the site', () => {
  it('opens its place and its words, without leaving the document', async () => {
    const { sent, view } = opened(toDoors);
    await press('doors');
    await expect.poll(() => view().page.path).toBe('en/three-doors/');
    expect(view().page.raw).toEqual({ text: '<p>three-doors</p>' });
    expect(view().line).toBe('still');
    expect(sent).toEqual([{ type: 'PLACE_OPENED', place: { kind: 'check', step: 'three-doors' } }]);
    expect(addressShown()).toBe('en/three-doors/#check');
  });

  it('keeps what the address asks for', async () => {
    history.replaceState(null, '', new URL('en/the-letter/?policy=guided', root));
    const { view } = opened(toDoors);
    await press('doors');
    await expect.poll(() => view().page.path).toBe('en/three-doors/');
    expect(addressShown()).toBe('en/three-doors/?policy=guided#check');
  });

  it('shows the page as the chosen steps number it', async () => {
    const { view } = opened(toDoors);
    await press('doors');
    await expect.poll(() => view().page.title).toBe('three-doors, chosen');
  });

  it('leaves a step that was not chosen to the browser: its page leads on', async () => {
    const chosen = { ...lesson, steps: lesson.steps.filter(({ id }) => id !== 'three-doors') };
    opened(toDoors, chosen);
    const pressed = vi.fn((event: Event) => event.preventDefault());
    addEventListener('click', pressed);
    await press('doors');
    expect(pressed.mock.calls[0]?.[0].defaultPrevented).toBe(true);
    expect(fetched).not.toContain('en/three-doors/');
  });

  it('opens a page that is no place of the lesson, and leaves the learner where they are', async () => {
    const { sent, view } = opened({ glossary: new URL('en/glossary/', root).href });
    await press('glossary');
    await expect.poll(() => view().page.path).toBe('en/glossary/');
    expect(sent).toEqual([]);
  });

  it('fetches nothing for another screen of the same page', async () => {
    const { sent, view } = opened({ reply: new URL('en/the-letter/#reply', root).href });
    await press('reply');
    await expect.poll(() => sent).toEqual([{ type: 'PLACE_OPENED', place: screenOf('the-letter', 'reply') }]);
    expect(view().page.path).toBe('en/the-letter/');
    expect(fetched).not.toContain('en/the-letter/');
  });

  it('shows the last one asked for, whatever arrives when', async () => {
    let arrive = () => {};
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    vi.stubGlobal('fetch', async (input: URL) => {
      if (String(input).includes('three-doors')) await late;
      return answer(input);
    });
    const { view } = opened({ ...toDoors, next: new URL('en/what-next/', root).href });
    await press('doors');
    expect(view().line).toBe('loading');
    await press('next');
    await expect.poll(() => view().page.path).toBe('en/what-next/');
    arrive();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(view().page.path).toBe('en/what-next/');
  });
});

describe('a link that leads elsewhere', () => {
  it.each([
    ['another site', 'https://www.icc-cpi.int/'],
    ['a file of the site', new URL('content.json', root).href],
    ['another folder of the host', new URL('/courses/', root).href],
    ['an anchor of the page', '#main'],
  ])('is left to the browser: %s', async (_name, href) => {
    const { sent } = opened({ away: href });
    const prevented = new Promise<boolean>((resolve) => {
      addEventListener('click', (event) => {
        resolve(event.defaultPrevented);
        event.preventDefault(); // the test stays here
      });
    });
    await press('away');
    expect(await prevented).toBe(false);
    expect(sent).toEqual([]);
  });
});

describe('the way back', () => {
  it('opens the place of the address, and adds none', async () => {
    const { sent, view } = opened();
    history.replaceState(null, '', new URL('en/three-doors/', root));
    const length = history.length;
    dispatchEvent(new PopStateEvent('popstate'));
    await expect.poll(() => view().page.path).toBe('en/three-doors/');
    expect(sent).toEqual([{ type: 'PLACE_OPENED', place: screenOf('three-doors', 'doors') }]);
    expect(history.length).toBe(length);
  });
});

describe('a dead line', () => {
  it('is told, and the learner stays where they are', async () => {
    const { sent, view } = opened(toDoors);
    isOnline = false;
    await press('doors');
    await expect.poll(() => view().line).toBe('line-dead');
    expect(view().page.path).toBe('en/the-letter/');
    expect(addressShown()).toBe('en/the-letter/');
    expect(sent).toEqual([]);
  });

  it.each(['Try again', 'the line itself'])('is tried again by %s', async (by) => {
    const { retry, view } = opened(toDoors);
    isOnline = false;
    await press('doors');
    await expect.poll(() => view().line).toBe('line-dead');
    isOnline = true;
    if (by === 'Try again') retry();
    else dispatchEvent(new Event('online'));
    await expect.poll(() => view().page.path).toBe('en/three-doors/');
    expect(view().line).toBe('still');
    expect(addressShown()).toBe('en/three-doors/#check');
  });

  it('is tried again on the way back too, where the address has changed already', async () => {
    const { retry, view } = opened();
    isOnline = false;
    history.replaceState(null, '', new URL('en/what-next/', root));
    dispatchEvent(new PopStateEvent('popstate'));
    await expect.poll(() => view().line).toBe('line-dead');
    isOnline = true;
    const length = history.length;
    retry();
    await expect.poll(() => view().page.path).toBe('en/what-next/');
    expect(view().line).toBe('still');
    expect(history.length).toBe(length);
  });
});

describe('the words of other steps', () => {
  it('come into the library, each fetched once', async () => {
    const { view, want } = opened();
    want(['three-doors', 'what-next']);
    want(['three-doors', 'what-next']);
    await expect.poll(() => Object.keys(view().library).sort()).toEqual(['three-doors', 'what-next']);
    expect(fetched.filter((path) => path === 'en/what-next/')).toHaveLength(1);
  });

  it('are asked for again after a dead line', async () => {
    const { retry, view, want } = opened();
    isOnline = false;
    want(['what-next']);
    await expect.poll(() => view().line).toBe('line-dead');
    isOnline = true;
    retry();
    await expect.poll(() => view().library['what-next']?.path).toBe('en/what-next/');
    expect(view().line).toBe('still');
  });

  it('of the step after this one are there before anybody asks', async () => {
    opened();
    await expect.poll(() => fetched).toEqual(['en/three-doors/']);
  });
});
