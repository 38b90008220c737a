/**
 * Makes a fresh clone ready: installs the dependencies where they are missing or of another version, and with
 * `--browser` finds a browser for the tests. Runs before `npm start` and `npm test`; Node built-ins only.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const stampFile = new URL('node_modules/.ready', root);

/**
 * @param {string} path
 * @returns {string | null} null where there is no such file
 */
function read(path) {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return null;
  }
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`This needs Node 20.19 or newer; here is ${process.versions.node}. Newer versions are at https://nodejs.org.`);
}

/** Native parts depend on the platform, so a folder copied from another machine or Node counts as missing. */
const platform = `${process.versions.node.split('.')[0]} ${process.platform} ${process.arch}`;
const wanted = () =>
  createHash('sha256')
    .update(read('package-lock.json') ?? '')
    .digest('hex');

/**
 * Whether npm itself has already put in place what the lockfile asks for, as after an `npm ci` by hand.
 * Optional packages may be absent: they are for other platforms.
 */
function isInstalled() {
  const lock = read('package-lock.json');
  const installed = read('node_modules/.package-lock.json');
  if (lock === null || installed === null) return false;
  const here = JSON.parse(installed).packages;
  return Object.entries(JSON.parse(lock).packages).every(
    ([path, { version, optional }]) => path === '' || here[path]?.version === version || (optional && !here[path]),
  );
}

function isReady() {
  const [lock, builtFor] = (read('node_modules/.ready') ?? '').trim().split('\n');
  if (builtFor !== undefined && builtFor !== platform) return false;
  return (builtFor !== undefined && lock === wanted()) || isInstalled();
}

function install() {
  console.log('Installing the dependencies (once).');
  // `--include=dev`: NODE_ENV=production would leave out what the build needs.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const done =
    npm === undefined
      ? spawnSync('npm', args, { cwd: fileURLToPath(root), stdio: 'inherit', shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...args], { cwd: fileURLToPath(root), stdio: 'inherit' });
  if (done.status !== 0) fail('The dependencies could not be installed; what npm says above tells why.');
}

checkNode();
if (!isReady()) install();
writeFileSync(stampFile, `${wanted()}\n${platform}\n`);

// `npm start` runs `exec node …`: only so does the signal that stops npm reach the server, and not a shell that dies
// and leaves the server behind. The shell of Windows has no such word; there it gets one that passes the rest on.
if (process.platform === 'win32') writeFileSync(new URL('node_modules/.bin/exec.cmd', root), '@%*\r\n');

if (process.argv.includes('--browser')) {
  const { findBrowser } = await import('./find-browser.mjs');
  const problem = await findBrowser();
  if (problem !== null) fail(problem);
}
