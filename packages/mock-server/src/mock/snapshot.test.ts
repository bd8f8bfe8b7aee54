import { inspect } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMockProxy } from './create-mock-proxy.ts';
import type { MockProxy } from './mock-proxy.ts';
import { Snapshot } from './snapshot.ts';

const entry = (id: string) => ({
  model_name: id,
  litellm_params: { model: 'openai/gpt-4o', api_key: 'sk-canary-1' },
  model_info: { id },
});

let mock: MockProxy;
beforeEach(async () => {
  mock = await createMockProxy({ config: { model_list: [entry('config')] } }).ready();
});

const ids = (): string[] => mock.deployments.map(({ id }) => id);
async function send(method: string, path: string, body: unknown): Promise<number> {
  const headers = { authorization: `Bearer ${mock.masterKey}`, 'content-type': 'application/json' };
  return (await mock.fetch(path, { method, headers, body: JSON.stringify(body) })).status;
}

describe('a snapshot', () => {
  it('restores the table and the served deployments', async () => {
    await send('POST', '/model/new', entry('a'));
    const snapshot = mock.snapshot();
    await send('POST', '/model/delete', { id: 'a' });
    await send('POST', '/model/new', entry('b'));
    mock.restore(snapshot);
    expect(ids()).toEqual(['config', 'a']);
    expect(await send('PATCH', '/model/a/update', { model_name: 'renamed' })).toBe(200);
    expect(await send('PATCH', '/model/b/update', {})).toBe(404);
  });

  it('restores the settings and the fault rules, and clears the journal', async () => {
    mock.configure({ store_model_in_db: false });
    mock.faults.add({ operation: 'modelListV1ModelsGet', fault: { type: 'reset' } });
    const snapshot = mock.snapshot();
    mock.configure({ store_model_in_db: true });
    mock.faults.clear();
    expect(await send('POST', '/model/new', entry('a'))).toBe(200);
    mock.restore(snapshot);
    expect(await send('POST', '/model/new', entry('b'))).toBe(500);
    expect(mock.faults.rules).toEqual([{ operation: 'modelListV1ModelsGet', fault: { type: 'reset' } }]);
    expect(mock.requests.count).toBe(1);
  });

  it('restores each replica as it was', async () => {
    mock = createMockProxy({ replicas: 2, lag: 1000, clock: 0 });
    const read = () => send('GET', '/v1/model/info?litellm_model_id=a', undefined);
    await send('POST', '/model/new', entry('a'));
    const snapshot = mock.snapshot();
    mock.reload();
    mock.restore(snapshot);
    expect((await Promise.all([read(), read()])).sort()).toEqual([200, 400]);
  });

  it('can be restored more than once, and in another mock', async () => {
    await send('POST', '/model/new', entry('a'));
    const snapshot = mock.snapshot();
    for (let i = 0; i < 2; i++) {
      mock.reset();
      expect(ids()).toEqual(['config']);
      mock.restore(snapshot);
      expect(ids()).toEqual(['config', 'a']);
    }
    mock = await createMockProxy().ready();
    mock.restore(snapshot);
    expect(ids()).toEqual(['config', 'a']);
  });

  it('shows none of its contents', () => {
    const snapshot = mock.snapshot();
    expect(String(snapshot)).toBe('[object Snapshot]');
    expect(JSON.stringify(snapshot) + inspect(snapshot, { depth: 9, showHidden: true })).not.toContain('canary');
  });
});

it.each([new Snapshot(), {}, undefined])('restore() rejects a value that snapshot() did not return: %s', (value) => {
  expect(() => Reflect.apply(mock.restore, mock, [value])).toThrow(
    'expected restore() to be called with a snapshot that snapshot() returned',
  );
});
