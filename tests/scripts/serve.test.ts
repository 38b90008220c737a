import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const outside = mkdtempSync(join(tmpdir(), 'serve-'));
const dir = join(outside, 'site');
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(dir, 'en/the-letter'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(dir, 'index.html'), '<p>cover</p>');
  writeFileSync(join(dir, 'en/the-letter/index.html'), '<p>letter</p>');
  writeFileSync(join(dir, 'icon.png'), 'png');
  site = await serve({ dir, base: '/courses/icc/' });
});
afterAll(async () => {
  await site.close();
  rmSync(outside, { recursive: true });
});

const get = (path: string, options: RequestInit = {}) =>
  fetch(new URL(path, site.url), { redirect: 'manual', ...options });

/** As `fetch` tidies addresses, what a rude client sends has to be written by hand. */
const statusOfRaw = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ host: '127.0.0.1', port: site.port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });

describe('the static server', () => {
  it('serves a page below its sub-path', async () => {
    const response = await get('en/the-letter/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<p>letter</p>');
  });

  it('serves nothing above its sub-path', async () => {
    expect((await get('/')).status).toBe(404);
  });

  it('sends an address without its last slash to the page, with its query', async () => {
    const response = await get('en/the-letter?lang=en');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/courses/icc/en/the-letter/?lang=en');
  });

  it('compresses text, and only for those who can read it', async () => {
    expect((await get('', { headers: { 'accept-encoding': 'gzip' } })).headers.get('content-encoding')).toBe('gzip');
    const smallest = await get('', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(smallest.headers.get('content-encoding')).toBe('br');
    expect(await smallest.text()).toContain('<p>cover</p>');
    expect((await get('', { headers: { 'accept-encoding': 'identity' } })).headers.get('content-encoding')).toBeNull();
    const picture = await get('icon.png', { headers: { 'accept-encoding': 'gzip' } });
    expect(picture.headers.get('content-encoding')).toBeNull();
  });

  it('sends nothing anew that a browser has', async () => {
    const etag = (await get('')).headers.get('etag') ?? '';
    expect((await get('', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('tells browsers not to guess types', async () => {
    expect((await get('icon.png')).headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', '..%5csecret.txt'])(
    'gives no file outside the site: %s',
    async (path) => {
      expect(await statusOfRaw(`/courses/icc/${path}`)).toBe(404);
    },
  );

  it('answers a broken address with 400, and goes on', async () => {
    expect(await statusOfRaw('/courses/icc/%zz')).toBe(400);
    expect((await get('')).status).toBe(200);
  });

  it('takes only GET and HEAD', async () => {
    expect((await get('', { method: 'POST' })).status).toBe(405);
    const head = await get('', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('refuses a port that is taken', async () => {
    await expect(serve({ dir, port: site.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('shows a file that changed', async () => {
    writeFileSync(join(dir, 'note.txt'), 'first');
    expect(await (await get('note.txt')).text()).toBe('first');
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(join(dir, 'note.txt'), 'second');
    expect(await (await get('note.txt')).text()).toBe('second');
  });
});
