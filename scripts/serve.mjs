/**
 * A static server for the built lesson, as any host serves it: `npm start`, the tests of the site and the bench use
 * it. Compressed answers are kept, so that measuring loads does not measure compression.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** @type {Record<string, string>} */
const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.zip': 'application/zip',
  '.pdf': 'application/pdf',
};

/** What hosts are advised to send; the pages carry their own Content-Security-Policy in a `<meta>`. */
const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // In an iframe sandboxed without `allow-same-origin` module scripts load only with this.
  'access-control-allow-origin': '*',
};

/** The ways to send a text, the smallest first: what hosts use by default. */
const encoders = { br: promisify(brotliCompress), gzip: promisify(gzip) };
/** @typedef {keyof typeof encoders} Encoding */
/** @typedef {{ status: number, type: string, body: Buffer, etag: string, encoded: (as: Encoding) => Promise<Buffer> }} Answer */

/** @param {string | undefined} accepted @returns {Encoding | undefined} */
const encodingFor = (accepted = '') =>
  /** @type {Encoding[]} */ (Object.keys(encoders)).find((name) => new RegExp(`\\b${name}\\b`).test(accepted));

/**
 * @param {string} file
 * @param {number} status
 * @returns {Promise<Answer>}
 */
async function answerFrom(file, status) {
  const body = await readFile(file);
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 24)}"`;
  /** @type {Partial<Record<Encoding, Promise<Buffer>>>} */
  const made = {};
  const encoded = (/** @type {Encoding} */ as) => (made[as] ??= encoders[as](body));
  return { status, type, body, etag, encoded };
}

/**
 * @param {string} dir
 * @returns {(path: string) => Promise<Answer | { redirect: string } | null>} `path` begins with a slash, decoded
 */
function fileFinder(dir) {
  /** @type {Map<string, { changed: number, answer: Promise<Answer> }>} */
  const kept = new Map();
  /** @param {string} file @param {number} [status] */
  const answer = async (file, status = 200) => {
    const { mtimeMs: changed } = await stat(file);
    const key = `${status} ${file}`;
    const known = kept.get(key);
    if (known?.changed === changed) return known.answer;
    const made = answerFrom(file, status);
    kept.set(key, { changed, answer: made });
    return made;
  };
  return async (path) => {
    const file = join(dir, normalize(path));
    if (file !== dir && !file.startsWith(dir + sep)) return null;
    const found = await stat(file).catch(() => null);
    if (found?.isFile()) return answer(file);
    if (found?.isDirectory()) {
      if (!path.endsWith('/')) return { redirect: `${path}/` };
      const index = join(file, 'index.html');
      if (await stat(index).catch(() => null)) return answer(index);
    }
    const notFound = join(dir, '404.html');
    return (await stat(notFound).catch(() => null)) ? answer(notFound, 404) : null;
  };
}

/**
 * @param {string} dir
 * @param {string} base
 * @returns {import('node:http').RequestListener}
 */
function listener(dir, base) {
  const find = fileFinder(normalize(dir).replace(/[\\/]$/, ''));
  return async (request, response) => {
    /** @param {number} status @param {string} text @param {Record<string, string>} [more] */
    const say = (status, text, more = {}) =>
      response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8', ...more }).end(text);
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, 'Only GET.', { allow: 'GET, HEAD' });
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
      if (`${pathname}/` === base) return say(301, '', { location: base + search });
      if (!pathname.startsWith(base)) return say(404, 'Not found.');
      const found = await find(decodeURIComponent(pathname.slice(base.length - 1)));
      if (found === null) return say(404, 'Not found.');
      if ('redirect' in found) return say(301, '', { location: `${pathname}/${search}` });
      const { status, type, body, etag, encoded } = found;
      // What has its content in its name never changes; all else is asked for anew, and answered with "as it was".
      const age =
        status === 200 && pathname.startsWith(`${base}assets/`) ? 'public, max-age=31536000, immutable' : 'no-cache';
      const cached = { ...headers, etag, 'cache-control': age, vary: 'accept-encoding' };
      if (request.headers['if-none-match'] === etag) return response.writeHead(304, cached).end();
      const isText = type.includes('charset');
      const encoding = isText ? encodingFor(String(request.headers['accept-encoding'] ?? '')) : undefined;
      const sent = encoding ? await encoded(encoding) : body;
      response.writeHead(status, {
        ...cached,
        'content-type': type,
        'content-length': sent.length,
        ...(encoding ? { 'content-encoding': encoding } : {}),
      });
      return response.end(request.method === 'HEAD' ? undefined : sent);
    } catch (error) {
      return say(error instanceof URIError ? 400 : 500, error instanceof Error ? error.message : 'Failed.');
    }
  };
}

/**
 * Serves a folder on this machine alone, by IPv4 and, where there is one, IPv6: `localhost` may mean either.
 * @param {{ dir: string, port?: number, base?: string }} options `port` 0 takes a free one; `base` is the sub-path
 *   at which the site stands, such as `/courses/icc/`
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} rejects where the port is taken
 */
export async function serve({ dir, port = 0, base = '/' }) {
  const listen = listener(dir, base);
  /** @param {string} host @param {number} at @returns {Promise<import('node:http').Server>} */
  const open = (host, at) =>
    new Promise((resolve, reject) => {
      const server = createServer(listen);
      server.once('error', reject).listen(at, host, () => resolve(server));
    });
  const first = await open('127.0.0.1', port);
  const address = first.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  const servers = [first];
  try {
    servers.push(await open('::1', taken));
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    // Without IPv6 the first server is enough; a free port that only IPv4 has is no failure either.
    if (isTaken && port !== 0) {
      first.close();
      throw error;
    }
  }
  const close = async () => {
    await Promise.all(
      servers.map((server) => {
        server.closeAllConnections();
        return new Promise((resolve) => server.close(resolve));
      }),
    );
  };
  return { url: `http://localhost:${taken}${base}`, port: taken, close };
}
