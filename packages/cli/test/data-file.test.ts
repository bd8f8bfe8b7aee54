import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, expect, test } from 'vitest';
import { run, start } from './spawn.ts';

const folder = mkdtempSync(join(tmpdir(), 'litellm-models-data-'));
const data = join(folder, 'rows.db');
const SALT = { LITELLM_SALT_KEY: 'sk-salt-of-my-own' };
/** The name and hash of each file in the folder, without SQLite's `-shm` file and empty `-wal` file. */
const contents = (): string[] =>
  readdirSync(folder)
    .map((name) => [name, readFileSync(join(folder, name))] as const)
    .filter(([name, bytes]) => !name.endsWith('-shm') && (!name.endsWith('-wal') || bytes.length > 0))
    .map(([name, bytes]) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`);
const mock = (file: string, ...args: string[]): string[] => ['mock', '--port', '0', '--data', file, ...args];

beforeAll(async () => {
  const first = start(mock(data), { env: SALT });
  const url = /http:\/\/\S+/.exec(await first.waitForLine(/ on http:/))?.[0] ?? '';
  const created = await fetch(`${url}/model/new`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-1234', 'content-type': 'application/json' },
    body: JSON.stringify({ model_name: 'kept', litellm_params: { model: 'openai/gpt-4o', api_key: 'sk-deep' } }),
  });
  expect(created.status).toBe(200);
  first.child.kill('SIGTERM');
  expect((await first.ended).code).toBe(0);
  copyFileSync(data, join(folder, 'newer.db'));
  const newer = new DatabaseSync(join(folder, 'newer.db'));
  newer.exec('PRAGMA user_version = 99');
  newer.close();
  writeFileSync(join(folder, 'notes.txt'), 'These are my notes. This is not a data file.\n');
});

test.each([
  [
    'with another salt key',
    mock(data),
    { LITELLM_SALT_KEY: 'sk-another' },
    /encrypted with another key; set LITELLM_SALT_KEY/,
  ],
  ['without a salt key', mock(data), { LITELLM_SALT_KEY: undefined }, /encrypted with another key/],
  [
    'with another profile',
    mock(data, '--profile', '1.71'),
    SALT,
    /contains rows of profile 1\.109, not 1\.71; use profile 1\.109/,
  ],
  [
    'of a newer format',
    mock(join(folder, 'newer.db')),
    SALT,
    /has format 99, but this version reads formats up to \d+/,
  ],
  ['that is not a data file', mock(join(folder, 'notes.txt')), SALT, /is not a data file of litellm-models/],
  ['in a directory that does not exist', mock(join(folder, 'none/rows.db')), SALT, /cannot be opened/],
])('rejects a file %s in one line and does not change it', async (_, args, env, message) => {
  const before = contents();
  const { code, out, err } = await run(args, { env });
  expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
  expect(err).toMatch(/^error: --data /);
  expect(err).toMatch(message);
  expect(err).not.toMatch(/sk-/);
  expect(contents()).toEqual(before);
});

test('rejects a file that another process uses, in one line', async () => {
  const first = start(mock(data), { env: SALT });
  await first.waitForLine(/ on http:/);
  const { code, err } = await run(mock(data), { env: SALT });
  first.child.kill('SIGKILL');
  await first.ended;
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(/^error: --data .*in use by another process.*\n$/),
  });
});
