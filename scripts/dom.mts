import { chromium } from 'playwright';
import { launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';
const site = await serve({ dir: 'dist' });
const browser = await chromium.launch(launchOptions());
const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
for (const path of ['en/three-doors/#who-holds-no-key', 'en/not-a-member/#the-councils-table', 'en/not-a-member/#an-open-question', 'en/claims-and-denials/#a-reply-has-an-address', 'en/a-letter-arrives/#a-no-is-not-the-end']) {
  await page.goto(site.url + path); await page.reload(); await page.waitForSelector('html[data-ready]', { state: 'attached' }); await page.waitForLoadState('networkidle'); await page.waitForTimeout(500);
  console.log('==', path);
  console.log(await page.locator('section[data-current]').locator('button,input,select,a,[data-card],[data-place],[style]').evaluateAll((all) => all.filter((e) => (e as HTMLElement).offsetParent || e.tagName === 'INPUT').slice(0, 30).map((e) => `${e.tagName} ${e.getAttribute('type') ?? ''} ${e.className} | ${(e.textContent ?? '').slice(0, 40)} ${e.getAttribute('style') ?? ''} ${e.getAttribute('aria-pressed') ?? ''}`).join('\n')));
}
await browser.close(); await site.close();
