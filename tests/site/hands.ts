/** How a learner operates the page: by keys alone, by touch, or with a mouse. */
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

export type Hand = {
  /** A button, a link or a summary. */
  press(target: Locator): Promise<void>;
  /** A radio button or a checkbox that is not checked yet. */
  check(target: Locator): Promise<void>;
  select(target: Locator, label: string): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** A slider with steps of 10, from its middle. */
  slide(target: Locator, value: number): Promise<void>;
};

export const mouse: Hand = {
  press: (target) => target.click(),
  // A box may lie under its words: the label is what is pressed.
  check: (target) => target.locator('xpath=ancestor::label').click(),
  select: async (target, label) => void (await target.selectOption({ label })),
  write: (target, text) => target.fill(text),
  slide: (target, value) => target.fill(String(value)),
};

/** The least size of a target, in CSS pixels; for a link inside a text, of its line. */
const least = { target: 44, inText: 24 };

async function tap(target: Locator) {
  await target.scrollIntoViewIfNeeded();
  const { width, height, isInText, text } = await target.evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    const isInText = element.matches('p a, li a, dd a') && getComputedStyle(element).display === 'inline';
    return { width, height, isInText, text: element.textContent };
  });
  const size = isInText ? least.inText : least.target;
  // Layout rounds to 1/64 of a pixel.
  expect(Math.min(width, height), `"${text}" is ${width} × ${height} px`).toBeGreaterThanOrEqual(size - 0.02);
  await target.tap();
}

export const touch: Hand = {
  press: tap,
  // The label is the target: it holds the box and its words.
  check: (target) => tap(target.locator('xpath=ancestor::label')),
  // The list that opens belongs to the system: the test can only say what was chosen in it.
  select: async (target, label) => {
    const box = await target.boundingBox();
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(least.target);
    await target.selectOption({ label });
  },
  write: async (target, text) => {
    await tap(target);
    await target.pressSequentially(text);
  },
  slide: async (target, value) => {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error('The slider does not show.');
    expect(box.height).toBeGreaterThanOrEqual(least.target);
    await target.tap({ position: { x: (box.width * value) / 100, y: box.height / 2 } });
  },
};

/** How many times the way to a target is looked for again. */
const tries = 40;

/**
 * How many presses of Tab lie between the focus and the target, by the order of the document; less than 0: backwards.
 * Radio buttons of one name are one stop. Only a guess, checked after the presses: the browser decides.
 */
function stopsTo(target: Element): number {
  const stop = (element: Element | null) =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : element;
  const { activeElement } = document;
  if (stop(activeElement) === stop(target)) return 0;
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea, [tabindex]'),
  ]
    .filter((element) => (element.tabIndex >= 0 && element.checkVisibility()) || element === activeElement)
    .map(stop);
  const order = [...new Set(stops)];
  const distance = order.indexOf(stop(target)) - order.indexOf(stop(activeElement));
  return distance === 0 ? 1 : distance;
}

/** Keys alone. Fails where the focus cannot get to a target. */
export function keyboard(page: Page): Hand {
  async function goTo(target: Locator) {
    const element = await target.elementHandle();
    for (let tried = 0; tried < tries; tried += 1) {
      const stops = (await element?.evaluate(stopsTo)) ?? 0;
      if (stops === 0) return;
      for (let pressed = 0; pressed < Math.abs(stops); pressed += 1)
        await page.keyboard.press(stops < 0 ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Tab does not lead to ${target}.`);
  }
  const press = async (target: Locator) => {
    await goTo(target);
    const isLink = await target.evaluate((element) => element.localName === 'a');
    await page.keyboard.press(isLink ? 'Enter' : 'Space');
  };
  return {
    press,
    check: async (target) => {
      await goTo(target);
      if (await target.evaluate((element) => element === document.activeElement)) await page.keyboard.press('Space');
      for (let tried = 0; tried < tries && !(await target.isChecked()); tried += 1)
        await page.keyboard.press('ArrowDown');
    },
    select: async (target, label) => {
      await goTo(target);
      const chosen = () =>
        target.evaluate((list) => list instanceof HTMLSelectElement && list.selectedOptions[0]?.text);
      for (let tried = 0; tried < tries && (await chosen()) !== label; tried += 1)
        await page.keyboard.press('ArrowDown');
    },
    write: async (target, text) => {
      await goTo(target);
      await page.keyboard.type(text);
    },
    slide: async (target, value) => {
      await goTo(target);
      for (let at = 50; at < value; at += 10) await page.keyboard.press('ArrowRight');
    },
  };
}
