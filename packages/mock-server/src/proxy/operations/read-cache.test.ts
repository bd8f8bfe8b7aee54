import { beforeEach, describe, expect, it } from 'vitest';
import { proxyStateOf } from '../../../test/proxy-state.ts';
import { DEFAULT_PROFILE } from '../../releases/names.ts';
import type { ProxyState } from '../state/state.ts';
import type { OperationCall } from './operation.ts';
import { ReadCache } from './read-cache.ts';

const OPERATION = 'modelInfoV1V1ModelInfoGet';

describe('ReadCache', () => {
  let state: ProxyState;
  let cache: ReadCache;
  let runs: string[];

  beforeEach(async () => {
    state = await proxyStateOf(DEFAULT_PROFILE, []);
    cache = new ReadCache(state);
    runs = [];
  });

  const read = (query: string, body = '{}') => {
    const principal = state.keyring.principal('sk-1234');
    if (!principal) throw new Error('expected the master key to be known');
    const request = { method: 'GET', path: '/v1/model/info', query, headers: {}, body: '' };
    const call: OperationCall = { request, principal, modelId: '', body: { kind: 'missing' } };
    const handler = (): string => {
      runs.push(query);
      return body;
    };
    return cache.read(OPERATION, handler, call);
  };

  it('runs a read once, whatever the length of its body', () => {
    for (const body of ['{}', 'x'.repeat(200_000)]) {
      const query = `length=${body.length}`;
      expect(String(read(query, body))).toBe(body);
      expect(read(query)).toBe(read(query));
      expect(runs).toEqual([query]);
      runs = [];
    }
  });

  it('runs a read again after the deployments have changed', () => {
    read('a=1');
    state.router.setModelList([]);
    read('a=1');
    expect(runs).toEqual(['a=1', 'a=1']);
  });

  it('drops the body that was read least recently', () => {
    const long = 'x'.repeat(30 * 1024 * 1024);
    for (const query of ['a', 'b', 'a', 'c']) read(query, long);
    runs = [];
    for (const query of ['a', 'c', 'b']) read(query);
    expect(runs).toEqual(['b']);
  });

  it('keeps the latest body however long it is', () => {
    read('long', 'x'.repeat(100 * 1024 * 1024));
    read('long');
    expect(runs).toEqual(['long']);
  });
});
