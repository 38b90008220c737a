/**
 * `npm run -s new-lesson -- DIR`: a lesson of one's own, from `docs/template` and the words that every lesson shares.
 * Each YAML file begins with a line by which editors find its schema, wherever the folder stands.
 */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const [dir] = process.argv.slice(2);

/**
 * The schema of a content file: see `.vscode/settings.json`.
 * @param {string} path inside its lesson
 * @returns {string | undefined}
 */
function schemaOf(path) {
  /** @type {Record<string, string>} */
  const schemas = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'))['yaml.schemas'];
  /** @param {[string, string]} entry */
  const fits = ([, files]) =>
    new RegExp(`^${files.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(`content/${path}`);
  // A path without a star fits better than one with it: `figures/news.yaml` is no language's file.
  const found = Object.entries(schemas).filter(fits);
  return (found.find(([, files]) => !files.includes('*')) ?? found[0])?.[0];
}

/**
 * @param {string} target folder of the lesson
 * @param {string} path inside it
 */
function withSchema(target, path) {
  const schema = schemaOf(path.split(sep).join('/'));
  if (!schema) return;
  const file = join(target, path);
  const address = relative(dirname(file), join(root, schema)).split(sep).join('/');
  writeFileSync(file, `# yaml-language-server: $schema=${address}\n${readFileSync(file, 'utf8')}`);
}

if (!dir || dir.startsWith('-')) {
  console.error('Name the folder of the new lesson: npm run -s new-lesson -- my-lesson');
  process.exitCode = 1;
} else if (existsSync(dir)) {
  console.error(`'${dir}' is there already: name a folder that is not.`);
  process.exitCode = 1;
} else {
  const target = resolve(dir);
  cpSync(join(root, 'docs/template'), target, { recursive: true });
  for (const shared of ['en/ui.yaml', 'en/law.yaml', 'en/from-machine.yaml', 'en/from-claims.yaml'])
    cpSync(join(root, 'content', shared), join(target, shared));
  const files = readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  for (const path of files) withSchema(target, path);
  console.log(`Written: ${dir}. Check it with: npm run -s check-content -- ${dir}`);
  console.log(`Build it with: CONTENT_DIR=${dir} npm run build`);
}
