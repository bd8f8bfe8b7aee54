import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BIN } from './spawn.ts';

/** The path of an unsupported Node version, if there is one on the PATH. */
const oldNode = [...new Set((process.env['PATH'] ?? '').split(':'))]
  .flatMap((folder) => globSync(`${folder}/node`))
  .find((node) => /^v(?:1[89]|20|21)\./.test(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? ''));

test.skipIf(!oldNode)('reports the required Node version in one line', () => {
  const { status, stdout, stderr } = spawnSync(oldNode ?? '', [BIN, 'mock'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^litellm-models requires Node 22\.13 or newer; this is Node \d+\.\d+\.\d+\.\n$/);
});
