import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorSchemas, yamlSchemas } from '../../src/content/json-schemas.ts';

const schemas = editorSchemas();

describe('the schemas that editors use (if one differs: npm run schemas)', () => {
  it.each(Object.entries(schemas))('%s is current', (name, text) => {
    expect(readFileSync(`content/.schemas/${name}`, 'utf8')).toBe(text);
  });

  it('are all there, and no other', () => {
    expect(readdirSync('content/.schemas').sort()).toEqual(Object.keys(schemas).sort());
  });

  it('are named in the settings of the editor', () => {
    expect(JSON.parse(readFileSync('.vscode/settings.json', 'utf8'))).toMatchObject({ 'yaml.schemas': yamlSchemas() });
  });
});
