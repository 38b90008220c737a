/** `npm run schemas`: writes `content/.schemas/*.json` and their place in the editor's settings, from the zod schemas. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { editorSchemas, yamlSchemas } from '../src/content/json-schemas.ts';

const settingsFile = '.vscode/settings.json';

mkdirSync('content/.schemas', { recursive: true });
for (const [name, text] of Object.entries(editorSchemas())) writeFileSync(`content/.schemas/${name}`, text);

mkdirSync('.vscode', { recursive: true });
const settings: object = existsSync(settingsFile) ? JSON.parse(readFileSync(settingsFile, 'utf8')) : {};
writeFileSync(settingsFile, `${JSON.stringify({ ...settings, 'yaml.schemas': yamlSchemas() }, null, 2)}\n`);
