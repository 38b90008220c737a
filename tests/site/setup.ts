/** One browser for all files of this project: each test opens a context of its own in it. */
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../../scripts/browser.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser listens. */
    browser: string;
  }
}

export default async function setup({ provide }: TestProject) {
  const server = await chromium.launchServer(launchOptions());
  provide('browser', server.wsEndpoint());
  return () => server.close();
}
