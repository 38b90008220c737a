/** What moves in the lesson, and how a learner makes it move. */
import type { Locator, Page } from 'playwright';
import { answerByRadio } from './load.ts';

/** The words of the interface by which buttons are found. */
export type Words = { check: string; again: string; start: string; climb: string };
export type MovingFigure = {
  name: string;
  path: string;
  /** How long it moves, in milliseconds: its spring, or its transition with its delays. */
  lasts: number;
  /** How often it can be made to move on one page. */
  times: number;
  press: 'click' | 'putAgain';
  /** One of what moves, for its size. */
  moving: (page: Page) => Locator;
  /** Brings the page to where one press makes it move, and gives what is to be pressed. */
  ready: (page: Page, words: Words) => Promise<Locator>;
};

const letterOnChart = (page: Page) => page.locator('#a-no-is-not-the-end foreignObject [data-here] span:has(> svg)');
const sheetOfCover = (page: Page) => page.locator('main div:has(> blockquote)');

/** @param check path of a check whose first item has options */
export const figuresWith = (check: string): readonly MovingFigure[] => [
  {
    name: 'a card of the actors’ table is placed',
    path: 'en/who-is-who/#the-actors-table',
    lasts: 350,
    times: 10,
    press: 'click',
    moving: (page) => page.locator('li:has(> [aria-pressed=true])'),
    ready: async (page) => {
      await page.locator('[data-card]:not([data-verdict])').first().click();
      return page.locator('[data-place] > button').first();
    },
  },
  {
    name: 'the claim is carried up the ladder',
    path: 'en/from-claim-to-proof/',
    lasts: 450,
    times: 4,
    press: 'click',
    moving: (page) =>
      page.locator('ol + div > span:first-child > span, li[aria-current] > span:first-child > span').first(),
    ready: async (page, { start, climb }) =>
      page.getByRole('button', { name: start, exact: true }).or(page.getByRole('button', { name: climb, exact: true })),
  },
  {
    name: 'the letter of the rail goes to the next step',
    path: 'en/the-letter/',
    lasts: 250,
    times: 5,
    press: 'click',
    moving: (page) => page.locator('nav [popovertarget] svg'),
    ready: async (page) => page.locator('nav li:has([aria-current=step]) + li a'),
  },
  {
    // Played again once the page answers: how it loads is measured elsewhere.
    name: 'the letter of the cover opens',
    path: 'en/',
    lasts: 980,
    times: 4,
    press: 'putAgain',
    moving: sheetOfCover,
    ready: async (page) => sheetOfCover(page),
  },
  {
    name: 'marks appear on a check',
    path: check,
    lasts: 560,
    times: 3,
    press: 'click',
    moving: (page) => page.locator('form li').first(),
    ready: async (page, { check: name, again }) => {
      const retry = page.getByRole('button', { name: again, exact: true });
      if (await retry.isVisible()) await retry.click();
      await answerByRadio(page);
      return page.getByRole('button', { name, exact: true });
    },
  },
  {
    name: 'the letter is tried at another door',
    path: 'en/three-doors/#who-holds-no-key',
    lasts: 450,
    times: 6,
    press: 'click',
    moving: (page) => page.locator('#who-holds-no-key [data-at] span > span:has(> svg)'),
    ready: async (page) => {
      const doors = page.locator('#who-holds-no-key li > button');
      if ((await page.locator('#who-holds-no-key [data-at]').count()) === 0) await doors.first().click();
      return doors.and(page.locator(':not([data-at])')).first();
    },
  },
  {
    name: 'the letter moves on the chart of the procedure',
    path: 'en/a-letter-arrives/#a-no-is-not-the-end',
    lasts: 450,
    times: 4,
    press: 'click',
    moving: letterOnChart,
    ready: async (page) => {
      const [send, , other] = await page.locator('#a-no-is-not-the-end button').all();
      if ((await letterOnChart(page).count()) === 0) await send?.click();
      // A phone is shown the outline first.
      if (!(await letterOnChart(page).isVisible())) await other?.click();
      return page.locator('#a-no-is-not-the-end button').first();
    },
  },
  {
    // The last of fifteen seats turns after 14 times 60 ms.
    name: 'the Council votes',
    path: 'en/not-a-member/#the-councils-table',
    lasts: 1080,
    times: 4,
    press: 'click',
    moving: (page) => page.locator('#the-councils-table ol > li').first(),
    ready: async (page) => {
      await page.locator('#the-councils-table input[type=radio]:not(:checked)').first().check({ force: true });
      return page.locator('#the-councils-table button').first();
    },
  },
  {
    name: 'the crime begins on the other side of the border',
    path: 'en/not-a-member/#an-open-question',
    lasts: 400,
    times: 6,
    press: 'click',
    moving: (page) => page.locator('#an-open-question [data-begins] svg').last(),
    ready: async (page) => page.locator('#an-open-question fieldset').nth(1).locator('input:not(:checked)').first(),
  },
  {
    name: 'the replies go to what the record links them to',
    path: 'en/claims-and-denials/#a-reply-has-an-address',
    lasts: 450,
    times: 5,
    press: 'click',
    moving: (page) => page.locator('[data-kind=reply]').first(),
    ready: async (page) => page.locator('#a-reply-has-an-address input[type=radio]:not(:checked)').first(),
  },
];
