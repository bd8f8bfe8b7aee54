import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createClock, createMockProxy, SeedError, UnknownProfileError } from '../src/index.ts';
import { ADMIN, CONFIG, call, mockOf, servedIds } from './support.ts';

const NEW = { model_name: 'm', litellm_params: { model: 'openai/gpt-4o' }, model_info: { id: 'a' } };

describe('createMockProxy', () => {
  test('returns a mock at once, with its own URL and state', async () => {
    const [a, b] = [createMockProxy({ config: CONFIG }), createMockProxy({ config: CONFIG })];
    expect(a.url).not.toBe(b.url);
    await call(a, 'POST', '/model/new', NEW);
    expect(servedIds(a)).toContain('a');
    await b.ready();
    expect(servedIds(b)).not.toContain('a');
  });

  test('accepts a config as YAML, and names a file that does not exist', async () => {
    const yaml =
      'model_list:\n  - model_name: x\n    litellm_params: {model: openai/gpt-4o}\n    model_info: {id: t}\n';
    expect(servedIds(await createMockProxy({ config: yaml }).ready())).toEqual(['t']);
    expect(() => createMockProxy({ config: 'no-such-file.yaml' })).toThrow('no-such-file.yaml');
  });

  test('names the invalid option or field', () => {
    expect(() => createMockProxy({ profile: '2.0' })).toThrow(UnknownProfileError);
    expect(() => createMockProxy({ profile: '2.0' })).toThrow('1.71, 1.106, 1.109');
    expect(() => createMockProxy({ config: 'model_list: [' })).toThrow(SeedError);
    const keys = { keys: [{ key: 'sk-secret-key', user_id: 'u', user_role: 'boss', models: [] }] };
    expect(() => createMockProxy({ keys })).toThrow(/keys\[0\]\.user_role/);
    expect(() => createMockProxy({ keys })).not.toThrow(/sk-secret-key/);
  });

  test('responds only under its base URL, including its path', async () => {
    const mock = await mockOf({ baseUrl: 'https://llm.example/proxy/' });
    expect((await mock.fetch('https://llm.example/proxy/v1/models', { headers: ADMIN })).status).toBe(200);
    await expect(mock.fetch('https://llm.example/v1/models')).rejects.toThrow(
      'expected a URL under https://llm.example/proxy',
    );
    await expect(mock.fetch('https://api.openai.com/v1/models')).rejects.toThrow(
      'expected a URL under https://llm.example/proxy',
    );
  });

  test('returns the same ids and ciphertexts with the same seed', async () => {
    const row = async () => {
      const mock = await mockOf({ seed: 7, clock: 0 });
      return (await call(mock, 'POST', '/model/new', { ...NEW, model_info: {} })).body;
    };
    expect(await row()).toEqual(await row());
  });

  test('uses a clock that the test moves', async () => {
    const clock = createClock(new Date('2026-01-01T00:00:00Z'));
    const mock = await mockOf({ clock });
    expect((await call(mock, 'POST', '/model/new', NEW)).body).toHaveProperty('created_at', '2026-01-01T00:00:00Z');
    clock.advance(60_000);
    const patched = await call(mock, 'PATCH', '/model/a/update', { model_name: 'n' });
    expect(patched.body).toHaveProperty('updated_at', '2026-01-01T00:01:00Z');
  });
});

describe('state', () => {
  test('reset() returns to the start, or to another one to which later resets return too', async () => {
    const mock = await mockOf();
    await call(mock, 'POST', '/model/new', NEW);
    mock.faults.add({ operation: '*', fault: { type: 'reset' } });
    mock.reset();
    expect(servedIds(mock)).toEqual(['config-1', 'config-2']);
    expect(mock.requests.count).toBe(0);
    expect((await call(mock, 'GET', '/v1/models')).status).toBe(200);
    mock.reset({ config: { model_list: [] } });
    await call(mock, 'POST', '/model/new', NEW);
    mock.reset();
    expect(servedIds(mock)).toEqual([]);
  });

  test('restore() returns to a snapshot, which shows no secrets', async () => {
    const mock = await mockOf();
    await call(mock, 'POST', '/model/new', NEW);
    const before = mock.snapshot();
    await call(mock, 'POST', '/model/delete', { id: 'a' });
    await call(mock, 'POST', '/model/new', { ...NEW, model_info: { id: 'b' } });
    mock.restore(before);
    expect(servedIds(mock)).toEqual(['config-1', 'config-2', 'a']);
    expect((await call(mock, 'PATCH', '/model/a/update', { model_name: 'n' })).status).toBe(200);
    expect((await call(mock, 'PATCH', '/model/b/update', {})).status).toBe(404);
    expect(JSON.stringify(before) + inspect(before, { depth: 9, showHidden: true })).not.toContain('sk-');
  });

  test('an override replaces the response of an operation, unless it returns undefined', async () => {
    const mock = await mockOf();
    let times = 0;
    mock.override('modelListV1ModelsGet', () =>
      times++ === 0 ? { status: 503, headers: { 'x-override': '1' }, body: { detail: 'soon' } } : undefined,
    );
    expect(await call(mock, 'GET', '/v1/models')).toMatchObject({ status: 503, body: { detail: 'soon' } });
    expect((await call(mock, 'GET', '/v1/models')).status).toBe(200);
  });

  test('replicas see each other’s writes after the lag', async () => {
    const clock = createClock();
    const mock = await mockOf({ replicas: 2, lag: 1000, clock });
    await call(mock, 'POST', '/model/new', NEW);
    const read = () => call(mock, 'GET', '/v1/model/info?litellm_model_id=a');
    expect([(await read()).status, (await read()).status]).toEqual([400, 200]);
    clock.advance(1000);
    expect([(await read()).status, (await read()).status]).toEqual([200, 200]);
    await call(mock, 'POST', '/model/delete', { id: 'a' });
    expect([(await read()).status, (await read()).status].sort()).toEqual([200, 400]);
    clock.advance(1000);
    expect([(await read()).status, (await read()).status]).toEqual([400, 400]);
  });
});

test('shows no secret in the journal, in the deployments, or when it is inspected', async () => {
  const mock = await mockOf();
  const canaries = ['sk-canary-key-000111', 'canary-secret-value-222', 'sk-1234'];
  const params = { model: 'openai/gpt-4o', api_key: canaries[0], aws_secret_access_key: canaries[1] };
  await call(mock, 'POST', '/model/new', { ...NEW, litellm_params: params });
  await call(mock, 'POST', '/model/new', `{"litellm_params": {"api_key": "${canaries[0]}"`);
  await call(mock, 'GET', `/v1/models?api_key=${canaries[0]}`, undefined, { 'x-api-key': canaries[0] ?? '' });
  const seen = [
    JSON.stringify(mock.requests.entries()),
    JSON.stringify(mock.deployments),
    JSON.stringify(mock),
    inspect(mock, { depth: 20, showHidden: true }),
  ].join('\n');
  for (const canary of canaries) expect(seen).not.toContain(canary);
});
