import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { inFolder } from '../content/small-lesson.ts';

const check = (dir: string) => {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-content.ts', dir], {
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').filter((line) => line !== '') };
};

it('prints nothing and exits 0 where all is right', async () => {
  expect(await inFolder(check)).toEqual({ status: 0, lines: [] });
});

it('prints one line a finding and exits 1', async () => {
  const { status, lines } = await inFolder(
    check,
    ['lesson.yaml', '0.7', '70'],
    ['claims.yaml', 'speaker: maria-okoro', 'speaker: maria-okora'],
  );
  expect(status).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/\/claims\.yaml:11:12: unknown actor 'maria-okora': write 'maria-okoro'$/),
    expect.stringMatching(/\/lesson\.yaml:2:11: 'passMark' is 70: write at most 1$/),
  ]);
});
