/**
 * Finds a browser that really starts, for `ready.mjs --browser`. A file that exists is no proof: on Ubuntu
 * `chromium-browser` may be an empty shell that asks for a snap. So every candidate has to read a page aloud first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserArgs, savedBrowserFile } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** Names on the PATH, and places where installers put a browser without adding it to the PATH. */
const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];
const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
  linux: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
};

/** @returns {string[]} browsers of this machine, by their paths */
function installedBrowsers() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  const known = Object.entries(places).find(([platform]) => platform === process.platform)?.[1] ?? [];
  return [...new Set([...onPath, ...known])].filter((path) => existsSync(path));
}

/**
 * @param {string} path `''` stands for Playwright's own browser
 * @returns {Promise<string | null>} why it does not start; null where it does
 */
async function whyNot(path) {
  const { chromium } = await import('playwright');
  try {
    const executable = path === '' ? {} : { executablePath: path };
    const browser = await chromium.launch({ ...executable, args: browserArgs, timeout: 30_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<p>ready</p>');
      const text = await page.locator('p').textContent();
      return text === 'ready' ? null : `it read "${text}" from a page that says "ready"`;
    } finally {
      await browser.close();
    }
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
  }
}

/**
 * Runs a command, with its output on the screen.
 * @param {string} command
 * @param {string[]} args
 * @param {number} [timeout] milliseconds
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, args, timeout = 300_000, env = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', timeout, env: { ...process.env, ...env } });
  return done.status === 0;
}

/** @param {string[]} args */
const npm = (args) => {
  const own = process.env.npm_execpath;
  return own === undefined ? run('npm', args) : run(process.execPath, [own, ...args]);
};

/** @returns {string[]} */
function fromPlaywright() {
  const cli = join(root, 'node_modules/playwright/cli.js');
  // A dead network is retried mirror after mirror: a short wait for each, and an end to it all.
  const patience = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  return run(process.execPath, [cli, 'install', '--only-shell', 'chromium'], 240_000, patience) ? [''] : [];
}

/** @returns {string[]} */
function fromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  const install = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', 'chromium'];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const isInstalled =
    run('apt-get', install, 600_000, quiet) ||
    (run('apt-get', ['update'], 300_000, quiet) && run('apt-get', install, 600_000, quiet));
  return isInstalled ? installedBrowsers() : [];
}

/** @returns {Promise<string[]>} */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  // The last version for Node 20; 64 MB, hence no dependency that everybody installs.
  const name = '@sparticuz/chromium';
  if (!npm(['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', `${name}@143.0.4`])) return [];
  const { default: shipped } = await import(require.resolve(name));
  return [await shipped.executablePath()];
}

/**
 * Where to look, in this order; what costs a download comes last.
 * @type {readonly { where: string, isSilent?: true, candidates: () => string[] | Promise<string[]> }[]}
 */
const searches = [
  { where: 'the browser found last time', isSilent: true, candidates: lastTime },
  { where: 'Chrome, Chromium or Edge on this machine', isSilent: true, candidates: installedBrowsers },
  { where: 'the browser of Playwright, installed earlier', isSilent: true, candidates: () => [''] },
  { where: 'the browser of Playwright, downloaded now', candidates: fromPlaywright },
  { where: 'the package "chromium" of Debian', candidates: fromDebian },
  { where: 'a Chromium from the npm registry', candidates: fromNpm },
];

function lastTime() {
  return existsSync(savedBrowserFile) ? [readFileSync(savedBrowserFile, 'utf8').trim()] : [];
}

/**
 * Finds a browser and saves its path.
 * @returns {Promise<string | null>} what to tell the person who started this; null where a browser was found
 */
export async function findBrowser() {
  const wish = process.env.CHROME_PATH;
  if (wish !== undefined && wish !== '' && existsSync(wish)) {
    const reason = await whyNot(wish);
    return reason === null ? null : `CHROME_PATH names ${wish}, which does not start: ${reason}`;
  }
  if (wish) console.log(`CHROME_PATH names ${wish}, which does not exist; looking elsewhere.`);
  const reasons = [];
  for (const { where, isSilent, candidates } of searches) {
    if (!isSilent) console.log(`No browser for the tests yet. Trying ${where}.`);
    for (const path of await candidates()) {
      const reason = await whyNot(path);
      if (reason === null) {
        writeFileSync(savedBrowserFile, `${path}\n`);
        return null;
      }
      reasons.push(`  ${path || where}: ${reason}`);
    }
  }
  const tried = reasons.length === 0 ? '' : `\nTried:\n${reasons.join('\n')}`;
  return `No browser for the tests. Install Chrome or Chromium, or name one in CHROME_PATH.${tried}`;
}
