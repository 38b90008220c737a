/**
 * `npm test`: every check, in two lanes at a time because the build and the quick checks leave each other's core free;
 * then all tests in one Vitest run. Goes on after a failure, and ends with one line `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './fresh-build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };

/** @typedef {{ passed: number, failed: number }} Count */

/** @param {string} title */
const heading = (title) => console.log(`\n── ${title} ${'─'.repeat(Math.max(3, 72 - title.length))}`);
const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs a program of this project and keeps what it says.
 * @param {string} file below node_modules
 * @param {string[]} args
 * @returns {Promise<{ isOk: boolean, output: string }>}
 */
function program(file, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', file), ...args], { cwd: root, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => resolve({ isOk: false, output: error.message }));
    child.once('close', (code) => resolve({ isOk: code === 0, output }));
  });
}

async function buildQuietly() {
  let output = '';
  const isOk = await build({ stdio: 'pipe', onOutput: (text) => (output += text) });
  return { isOk, output };
}

const checks = {
  types: () => program('typescript/bin/tsc', ['--noEmit', '--pretty', 'false']),
  lint: () => program('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--max-diagnostics=50']),
  content: () => program('tsx/dist/cli.mjs', ['scripts/check-content.ts']),
  build: buildQuietly,
};

/**
 * Runs one check and shows its section; what a passing check says is of no interest.
 * @param {keyof typeof checks} name
 */
async function check(name) {
  const begun = performance.now();
  const { isOk, output } = await checks[name]();
  heading(`${name}: ${isOk ? 'passed' : 'FAILED'} (${seconds(begun)})`);
  if (!isOk) console.log(output.trim());
  return isOk;
}

/** @returns {Promise<boolean[]>} the quick checks, one after the other */
async function quickChecks() {
  return [await check('types'), await check('lint'), await check('content')];
}

/**
 * @param {string} file the report of Vitest
 * @param {number | null} code
 * @returns {Count}
 */
function countTests(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = testResults;
  // A file that could not be loaded holds no failed test, and yet its tests did not pass.
  const isUnread = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  );
  const failed = numFailedTests + isUnread.length;
  // Errors outside any test, such as a rejection that nobody awaits, show in the exit code alone.
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** @param {string[]} projects @returns {Promise<Count>} */
async function vitest(projects) {
  heading(`tests: ${projects.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'lesson-tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const chosen = projects.flatMap((name) => ['--project', name]);
  const cli = join(root, 'node_modules/vitest/vitest.mjs');
  const code = await new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, 'run', ...chosen, ...reporters], { cwd: root, env, stdio: 'inherit' });
    child.once('error', () => resolve(1)).once('close', resolve);
  });
  const count = countTests(report, code);
  rmSync(folder, { recursive: true });
  return count;
}

const [isBuilt, quick] = await Promise.all([check('build'), quickChecks()]);
const tests = await vitest(['unit', 'browser', 'stories', ...(isBuilt ? ['site'] : [])]);
if (!isBuilt) console.log('\nThe tests of the site were left out, because there is nothing built to test.');

const results = [isBuilt, ...quick];
const passed = tests.passed + results.filter(Boolean).length;
const failed = tests.failed + results.filter((isOk) => !isOk).length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
