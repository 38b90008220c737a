/** Builds the site where `dist/` is not what the present sources give; used by the commands that need it built. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Outside `dist/`, which goes to hosts as it is and gives the same bytes for the same input. */
const stampFile = join(root, 'node_modules/.built');
const inputs = ['src', 'content', 'public', 'scripts', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function hashOfInputs() {
  const hash = createHash('sha256').update(JSON.stringify([process.env.PSEUDO, process.env.CONTENT_DIR]));
  for (const file of inputs.flatMap((input) => filesIn(join(root, input)))) {
    hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** A build by hand, of other sources or settings, leaves another time on the first page. */
function timeOfBuild() {
  const page = join(root, 'dist/index.html');
  return existsSync(page) ? String(statSync(page).mtimeMs) : null;
}

/** Whether `dist/` is what the present sources give. */
export function isFresh() {
  const built = timeOfBuild();
  return built !== null && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === `${hashOfInputs()}\n${built}`;
}

/**
 * Builds, whatever stands in `dist/`.
 * @param {{ signal?: AbortSignal, stdio?: import('node:child_process').StdioOptions, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<boolean>} whether the build succeeded
 */
export async function build({ signal, stdio = 'inherit', onOutput } = {}) {
  const before = hashOfInputs();
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build'], { cwd: root, stdio, ...(signal ? { signal } : {}) });
  child.stdout?.on('data', (chunk) => onOutput?.(String(chunk)));
  child.stderr?.on('data', (chunk) => onOutput?.(String(chunk)));
  const isBuilt = await new Promise((resolve) => {
    child.once('error', () => resolve(false)).once('close', (code) => resolve(code === 0));
  });
  if (isBuilt) writeFileSync(stampFile, `${before}\n${timeOfBuild()}`);
  return isBuilt;
}
