import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { componentsIn, type Files, withoutStory } from './stories/components.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const filesIn = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );

describe('the workbench', () => {
  it('has a story for every component of the views', () => {
    const { all, missing } = withoutStory(filesIn('src/views'), filesIn('stories'));
    console.log(`${all.length - missing.length} of ${all.length} components have a story.`);
    expect(all.length).toBeGreaterThan(50);
    expect(missing.map(({ file, name }) => `${name} of ${file} has no story`)).toEqual([]);
  });
});

const lamp = { 'src/views/ui/Lamp.tsx': 'export function Lamp() { return <b />; }\nexport const Shade = () => <i />;' };
const missingIn = (stories: Files) => withoutStory(lamp, stories).missing.map(({ name }) => name);

describe('the search for components without a story', () => {
  it('names each one that no story shows', () => {
    expect(missingIn({})).toEqual(['Lamp', 'Shade']);
    expect(missingIn({ 'stories/ui/Desk.stories.tsx': `import { Lamp } from '../../src/views/ui/Desk.tsx';` })).toEqual(
      ['Lamp', 'Shade'],
    );
  });

  it('finds a story by its path, for the component that the file is named after', () => {
    expect(missingIn({ 'stories/ui/Lamp.stories.tsx': '' })).toEqual(['Shade']);
  });

  it('finds a component that a story imports, also through a file beside it', () => {
    const beside = { 'stories/ui/Room.tsx': `import { Shade } from '../../src/views/ui/Lamp.tsx';` };
    expect(missingIn(beside)).toEqual(['Lamp', 'Shade']);
    expect(missingIn({ ...beside, 'stories/ui/Room.stories.tsx': `import { a } from './Room.tsx';` })).toEqual([
      'Lamp',
    ]);
    expect(missingIn({ 'stories/ui/All.stories.tsx': `import * as lamp from '../../src/views/ui/Lamp.tsx';` })).toEqual(
      [],
    );
  });

  it('takes no import of a type for a story', () => {
    expect(
      missingIn({ 'stories/ui/A.stories.tsx': `import type { Lamp } from '../../src/views/ui/Lamp.tsx';` }),
    ).toEqual(['Lamp', 'Shade']);
  });

  it('knows components exported in every way', () => {
    const text = `
      export default function Given() {}
      export const Kept = memo(() => <b />);
      const Later = () => <b />;
      export { Later, Later as Renamed };
      export type Props = { a: string };
      export const lower = 1;
      export const ALL = [];`;
    expect(componentsIn('src/views/ui/Given.tsx', text).map(({ name }) => name)).toEqual([
      'Given',
      'Kept',
      'Later',
      'Renamed',
    ]);
  });
});
