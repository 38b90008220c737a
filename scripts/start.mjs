/** `npm start`: builds the lesson when what is built is stale, and serves it until stopped. */
import { fileURLToPath } from 'node:url';
import { build, isFresh } from './fresh-build.mjs';
import { serve } from './serve.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}

const wish = process.env.PORT || '4173';
const port = Number(wish);
if (!/^\d+$/.test(wish) || port > 65_535) fail(`PORT must be a number from 0 to 65535; it is "${wish}".`);

if (!isFresh()) {
  const isBuilt = await build({ signal: stop.signal });
  if (stop.signal.aborted) process.exit(0);
  if (!isBuilt) fail('The lesson could not be built; the message above says why.');
}

/** @param {unknown} error */
const explain = (error) => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') fail(`Port ${port} is taken. Stop what uses it, or choose another: PORT=4174 npm start`);
  if (code === 'EACCES') fail(`Port ${port} may not be used by you. Choose one above 1023: PORT=4174 npm start`);
  throw error;
};

const site = await serve({ dir: dist, port }).catch(explain);
console.log(`\nFrom letter to courtroom is at ${site?.url}\nStop it with Ctrl+C.`);
const close = () => site?.close();
if (stop.signal.aborted) await close();
else stop.signal.addEventListener('abort', close);
