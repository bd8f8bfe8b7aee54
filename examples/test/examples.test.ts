import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserPath } from '@litellm-models/dev-tools/browser';
import { startServer } from '@litellm-models/mock-server/http';
import { describe, expect, test } from 'vitest';
import { copyWithChange, EXAMPLES, type Example, runExample } from './run-example.ts';

/** The expected output of a passing run, and of a run with the change. */
interface Expected {
  readonly passes: RegExp;
  readonly fails: RegExp;
  readonly change: readonly [file: string, from: string, to: string];
}

async function check(example: Example, { passes, fails, change }: Expected): Promise<void> {
  const { code, output } = await runExample(example);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(passes) });
  const copy = copyWithChange(example.folder, ...change);
  try {
    const failing = await runExample(example, copy);
    expect(failing.output).toMatch(fails);
    expect(failing.code).not.toBe(0);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

describe('passes unchanged and fails with a wrong expectation', () => {
  test('vitest', () =>
    check(
      { folder: 'vitest', command: 'vitest', args: ['run'] },
      {
        passes: /3 passed/,
        fails: /1 failed/,
        change: ['ensure-model.test.ts', "{ model_name: 'gpt-5' }", "{ model_name: 'gpt-6' }"],
      },
    ));

  test('msw', () =>
    check(
      { folder: 'msw', command: 'vitest', args: ['run'] },
      { passes: /4 passed/, fails: /1 failed/, change: ['handlers.test.ts', 'count).toBe(0)', 'count).toBe(1)'] },
    ));

  test('node:test', () =>
    check(
      { folder: 'node-test', command: 'node', args: ['--test'] },
      {
        passes: /pass 3\n/,
        fails: /fail 1\n/,
        change: ['ensure-model.test.js', 'writes.length, 1', 'writes.length, 2'],
      },
    ));

  test('jest', () =>
    check(
      {
        folder: 'jest',
        command: 'jest',
        args: [],
        env: { NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --experimental-vm-modules` },
      },
      {
        passes: /3 passed/,
        fails: /1 failed/,
        change: ['ensure-model.test.js', "[{ name: 'gpt-5'", "[{ name: 'gpt-6'"],
      },
    ));

  test('the OpenAI SDK', () =>
    check(
      { folder: 'openai', command: 'node', args: ['--test'] },
      { passes: /pass 2\n/, fails: /fail 1\n/, change: ['models.test.js', "'llama-in-house'", "'llama-elsewhere'"] },
    ));

  test('Playwright', async () => {
    const env = { CHROMIUM_PATH: await browserPath() };
    await check(
      { folder: 'playwright', command: 'playwright', args: ['test', '-x', '--output', '../.cache/playwright'], env },
      {
        passes: /3 passed/,
        fails: /1 failed/,
        change: ['dashboard.spec.ts', "toHaveText('gpt-4o')", "toHaveText('gpt', { timeout: 500 })"],
      },
    );
  });

  const python = pythonVersion();
  if (!python) console.warn('SKIPPED: the Python example. It requires python3 3.9 or newer on the PATH.');
  test.skipIf(!python)('Python over HTTP', async () => {
    const server = await startServer({
      port: 0,
      config: join(EXAMPLES, 'config.yaml'),
      keys: join(EXAMPLES, 'keys.json'),
    });
    try {
      await check(
        { folder: 'python', command: 'python3', args: ['-B', '-m', 'unittest'], env: { LITELLM_URL: server.url } },
        { passes: /Ran 3 tests[\s\S]*OK/, fails: /failures=1/, change: ['test_models.py', '[0], 429)', '[0], 428)'] },
      );
    } finally {
      await server.close();
    }
  });
});

/** Returns the version of `python3`, or undefined if it is missing or older than 3.9. */
function pythonVersion(): string | undefined {
  const { stdout } = spawnSync('python3', ['--version'], { encoding: 'utf8' });
  const [, minor] = /^Python 3\.(\d+)/.exec(stdout ?? '') ?? [];
  return minor !== undefined && Number(minor) >= 9 ? stdout.trim() : undefined;
}
