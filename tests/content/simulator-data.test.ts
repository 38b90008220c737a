import { describe, expect, it } from 'vitest';
import { loadContent, simulatorData } from '../../src/content/load.ts';
import { snapshotsOf } from '../../src/learning/figures/simulator/path.ts';
import { findingsWith } from './small-lesson.ts';

describe('what the simulator runs on', () => {
  const content = loadContent('content', { pseudo: true });
  const { paths, words } = simulatorData(content, 'en');

  it('holds every real situation, each with a name and its sources', () => {
    expect(paths.map(({ id }) => id).toSorted()).toEqual(content.situations.map(({ id }) => id).toSorted());
    expect(words.situations.map(({ id }) => id)).toEqual(paths.map(({ id }) => id));
    for (const { sources } of paths) expect(sources.length).toBeGreaterThan(0);
  });

  it('names a source by its title where the lesson cites it', () => {
    const named = Object.fromEntries(paths.map(({ id, sources }) => [id, sources]));
    const cited = content.sources.find(({ id }) => id === 'icc-iraq-uk');
    expect(named['iraq-uk']).toContainEqual({ address: cited?.url, title: cited?.title });
    for (const { address, title } of Object.values(named).flat())
      expect(title, address).toBe(content.sources.find(({ url }) => url === address)?.title ?? null);
  });

  it('names no person and no sender', () => {
    for (const { events } of paths)
      for (const event of events) {
        if ('case' in event) expect(event.case).toMatch(/^[A-Z]\d*$/);
        if (event.type === 'COMMUNICATION_RECEIVED') expect(event.from).toBe('anyone');
      }
  });

  it('can be walked to the end as the law allows', () => {
    for (const path of paths) {
      const snapshots = snapshotsOf(path);
      expect(new Set(snapshots).size, path.id).toBe(path.events.length + 1);
    }
  });

  it('says which days no source was found for', () => {
    const darfur = paths.find(({ id }) => id === 'darfur');
    const unchecked = darfur?.unchecked.map((index) => darfur.events[index]?.on);
    expect(unchecked).not.toContain('2005-03-31');
    expect(unchecked).toContain('2009-03-04');
  });

  it('comes in every language', () => {
    expect(simulatorData(content, 'qps-plocm').words.labels.begin).not.toBe(words.labels.begin);
    expect(() => simulatorData(content, 'xx')).toThrow(RangeError);
  });
});

describe('the file of the simulator', () => {
  const file = 'figures/simulator.yaml';

  it.each([
    [
      'a situation that is not there',
      '{ id: a-post, checked: [] }',
      "{ id: libya, checked: ['2011'] }",
      "unknown situation 'libya'",
    ],
    ['a source that is not there', '[rome-statute]', '[rome-law]', "unknown source 'rome-law'"],
  ])('is refused with %s', (_, from, to, what) => {
    expect(findingsWith([file, from, to]).some((finding) => finding.includes(what))).toBe(true);
  });
});
