import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BIN } from './spawn.ts';

/** A Node of the machine that is too old, if there is one: whoever runs this with Node 20 has it on the PATH behind ours. */
const old = [...new Set((process.env['PATH'] ?? '').split(':'))]
  .flatMap((folder) => globSync(`${folder}/node`))
  .find((node) => /^v(?:1[89]|20|21)\./.test(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? ''));

test.skipIf(!old)('an old Node says which is needed, in one line', () => {
  const { status, stdout, stderr } = spawnSync(old ?? '', [BIN, 'mock'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^litellm-models needs Node 22\.13 or newer; this is Node \d+\.\d+\.\d+\.\n$/);
});
