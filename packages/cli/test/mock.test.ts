import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type RunningProcess, run, start } from './spawn.ts';

const folder = mkdtempSync(join(tmpdir(), 'litellm-models-cli-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const CONFIG = `model_list:
  - model_name: gpt-4o
    litellm_params: {model: openai/gpt-4o, api_key: os.environ/OPENAI_KEY, rpm: 5}
    model_info: {id: one}
general_settings: {master_key: sk-my-master-key}
`;
const KEYS = '{"keys": [{"key": "sk-user", "user_id": "u", "user_role": "internal_user"}]}';

const running: RunningProcess[] = [];
function serve(args: readonly string[], env?: NodeJS.ProcessEnv): RunningProcess {
  const process = start(['mock', '--port', '0', ...args], env ? { env } : {});
  running.push(process);
  return process;
}
const urlOf = async (process: RunningProcess): Promise<string> =>
  /http:\/\/\S+/.exec(await process.waitForLine(/ on http:/))?.[0] ?? '';

afterEach(async () => {
  for (const process of running.splice(0)) {
    process.child.kill('SIGKILL');
    await process.ended;
  }
});

describe('a running mock', () => {
  test('serves the config and keys, and exits with 0 on SIGINT', async () => {
    const process = serve(['--config', file('config.yaml', CONFIG), '--keys', file('keys.json', KEYS)], {
      OPENAI_KEY: 'sk-provider',
    });
    const url = await urlOf(process);
    const read = async (key: string): Promise<unknown> =>
      (await fetch(`${url}/v1/models`, { headers: { authorization: `Bearer ${key}` } })).json();
    expect(await read('sk-my-master-key')).toMatchObject({ data: [{ id: 'gpt-4o' }] });
    expect(await read('sk-user')).toMatchObject({ data: [{ id: 'gpt-4o' }] });
    process.child.kill('SIGINT');
    const { code, out, err } = await process.ended;
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('1 deployment from');
    expect(err).not.toMatch(/sk-my-master-key|sk-provider|sk-user/);
    expect(err).not.toContain('\u001b');
  });

  test('finishes running requests on SIGTERM, then exits with 0', async () => {
    const process = serve([]);
    const url = await urlOf(process);
    await fetch(`${url}/__admin/faults`, {
      method: 'PUT',
      body: JSON.stringify([{ operation: 'modelListV1ModelsGet', latency: 400 }]),
    });
    const response = fetch(`${url}/v1/models`, { headers: { authorization: 'Bearer sk-1234' } });
    await new Promise((resolve) => setTimeout(resolve, 150));
    process.child.kill('SIGTERM');
    expect((await response).status).toBe(200);
    expect((await process.ended).code).toBe(0);
  });

  test.each(['1.71', '1.106', '1.109'])('prints the listening event of profile %s as JSON', async (profile) => {
    const process = serve(['--profile', profile, '--json']);
    const ready: unknown = JSON.parse(await process.waitForLine(/listening/));
    expect(ready).toMatchObject({ event: 'listening', profile, deployments: 0, url: expect.stringMatching(/^http:/) });
  });

  test('prints a curl command that works', async () => {
    const process = serve([]);
    const line = await process.waitForLine(/try: curl/);
    const [, url = '', header = ''] = /curl (\S+) -H "(.+)"/.exec(line) ?? [];
    const [name = '', value = ''] = header.split(': ');
    expect((await fetch(url, { headers: { [name]: value } })).status).toBe(200);
  });

  test('--log prints each request as a line of JSON, without secrets', async () => {
    const process = serve(['--log']);
    const url = await urlOf(process);
    await fetch(`${url}/v1/models?api_key=sk-in-the-query`, { headers: { authorization: 'Bearer sk-1234' } });
    expect(JSON.parse(await process.waitForLine(/^\{/))).toMatchObject({
      method: 'GET',
      path: '/v1/models',
      status: 200,
    });
    process.child.kill('SIGINT');
    expect((await process.ended).err).not.toContain('sk-in-the-query');
  });

  test('--watch reloads a changed file, and keeps serving the previous one if the new one is invalid', async () => {
    const path = file('watched.yaml', CONFIG);
    const process = serve(['--watch', '--config', path]);
    const url = await urlOf(process);
    const names = async (): Promise<string[]> => {
      const response = await fetch(`${url}/v1/models`, { headers: { authorization: 'Bearer sk-my-master-key' } });
      return ((await response.json()) as { data: { id: string }[] }).data.map(({ id }) => id);
    };
    writeFileSync(path, CONFIG.replace('model_name: gpt-4o', 'model_name: [gpt-4o'));
    await process.waitForLine(/still serving the previous files/);
    expect(await names()).toEqual(['gpt-4o']);
    writeFileSync(`${path}.new`, CONFIG.replace('model_name: gpt-4o', 'model_name: other'));
    renameSync(`${path}.new`, path);
    await process.waitForLine(/Reloaded: 1 deployment/);
    expect(await names()).toEqual(['other']);
  });

  test('--quirks accepts off and rejects other values', async () => {
    expect((await run(['mock', '--quirks', 'maybe'])).err).toContain(
      'expected --quirks to be "on" or "off", got "maybe"',
    );
    await urlOf(serve(['--quirks', 'off']));
  });

  test('--data keeps deployments when the process is killed', async () => {
    const data = join(folder, 'rows.db');
    const first = serve(['--data', data]);
    await fetch(`${await urlOf(first)}/model/new`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk-1234', 'content-type': 'application/json' },
      body: JSON.stringify({
        model_name: 'kept',
        litellm_params: { model: 'openai/gpt-4o', api_key: 'sk-deep' },
        model_info: { id: 'k' },
      }),
    });
    first.child.kill('SIGKILL');
    await first.ended;
    const url = await urlOf(serve(['--data', data]));
    const models = await (await fetch(`${url}/v1/models`, { headers: { authorization: 'Bearer sk-1234' } })).json();
    expect(models).toMatchObject({ data: [{ id: 'kept' }] });
  });
});

describe('errors', () => {
  test('reports a port that is in use in one line', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const port = (blocker.address() as { port: number }).port;
    const { code, err } = await run(['mock', '--port', String(port)]);
    await new Promise((resolve) => blocker.close(resolve));
    expect([code, err]).toEqual([
      1,
      `error: port ${port} on 127.0.0.1 is already in use; choose another port with --port\n`,
    ]);
  });

  test.each<[string, () => string[], number, RegExp]>([
    [
      'an unknown profile',
      () => ['mock', '--profile', '2.0'],
      2,
      /^error: expected --profile to be one of 1\.71, 1\.106, 1\.109, got "2\.0"$/m,
    ],
    ['an unknown option', () => ['mock', '--prot', '1'], 2, /unknown option --prot; did you mean --port\?/],
    ['an option without its value', () => ['mock', '--config'], 2, /--config needs a value: --config FILE/],
    [
      'a port that is not a number',
      () => ['mock', '--port', 'http'],
      2,
      /expected --port to be an integer from 0 to 65535, got "http"/,
    ],
    ['--watch with --data', () => ['mock', '--watch', '--data', 'x.db'], 2, /--watch cannot be used with --data/],
    ['--watch without a file', () => ['mock', '--watch'], 2, /--watch needs a file to watch/],
    ['an unexpected argument', () => ['mock', 'config.yaml'], 2, /unexpected argument "config\.yaml"/],
    ['an unknown command', () => ['serve'], 2, /unknown command "serve"; expected one of: mock/],
    ['no command', () => [], 2, /Usage/],
    [
      'an address of another machine',
      () => ['mock', '--host', '192.0.2.1', '--port', '0'],
      1,
      /192\.0\.2\.1 is not an address of this machine; .*--host/,
    ],
    [
      'a missing file',
      () => ['mock', '--config', join(folder, 'none.yaml')],
      1,
      /cannot read --config .*none\.yaml: the file does not exist/,
    ],
    ['a directory', () => ['mock', '--config', folder], 1, /it is a directory/],
    [
      'invalid YAML',
      () => ['mock', '--config', file('broken.yaml', 'model_list:\n  - a: [1\n')],
      1,
      /broken\.yaml:3:1: error: invalid YAML: a "\[" or "\{" is not closed/,
    ],
    [
      'an invalid field',
      () => ['mock', '--config', file('wrong.yaml', CONFIG.replace('rpm: 5', 'rpm: often'))],
      1,
      /wrong\.yaml:3:\d+: error: expected model_list\[0\]\.litellm_params\.rpm to be an integer, got a string/,
    ],
    [
      'a deployment that the proxy does not start with',
      () => ['mock', '--port', '0', '--config', file('loops.yaml', CONFIG.replace('rpm: 5', 'max_agentic_loops: 0'))],
      1,
      /^error: model_list\[0\]: litellm_params\.max_agentic_loops must be at least 1, got 0; the proxy does not start/m,
    ],
    [
      'an unknown role',
      () => ['mock', '--keys', file('role.json', KEYS.replace('internal_user', 'internal_usr'))],
      1,
      /role\.json:1:\d+: error: expected keys\[0\]\.user_role to be .*did you mean "internal_user"/,
    ],
    [
      'an unknown team',
      () => ['mock', '--keys', file('team.json', KEYS.replace('"user_id"', '"team_id": "x", "user_id"'))],
      1,
      /team\.json:1:\d+: error: keys\[0\]\.team_id must be the team_id of an entry in teams/,
    ],
  ])('reports %s', async (_, args, expected, message) => {
    const { code, out, err } = await run(args());
    expect(err).toMatch(message);
    expect([code, out]).toEqual([expected, '']);
    expect(err).not.toMatch(/sk-|\n {4}at /);
  });

  test('rejects a file that is not valid UTF-8', async () => {
    const path = join(folder, 'latin1.yaml');
    writeFileSync(path, Buffer.from([0x61, 0x3a, 0x20, 0xe9]));
    expect((await run(['mock', '--config', path])).err).toContain('not valid UTF-8');
  });

  test('--skip-invalid skips an invalid deployment, as the real proxy does', async () => {
    const process = serve(['--skip-invalid', '--config', file('skip.yaml', CONFIG.replace('rpm: 5', 'rpm: often'))]);
    const url = await urlOf(process);
    const models = await (
      await fetch(`${url}/v1/models`, { headers: { authorization: 'Bearer sk-my-master-key' } })
    ).json();
    expect(models).toMatchObject({ data: [] });
  });
});

describe('help', () => {
  test('prints help and version', async () => {
    const help = await run(['mock', '--help']);
    expect(help.code).toBe(0);
    for (const part of ['--config FILE', '--profile P', 'Examples', 'Exit codes']) expect(help.out).toContain(part);
    expect((await run(['--help'])).out).toContain('Commands');
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('prints colors only if FORCE_COLOR is set', async () => {
    expect((await run(['serve'])).err).not.toContain('\u001b');
    expect((await run(['serve'], { env: { FORCE_COLOR: '1' } })).err).toContain('\u001b');
  });
});
