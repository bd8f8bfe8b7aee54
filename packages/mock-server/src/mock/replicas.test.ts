import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import type { ProxyRequest } from '../proxy/http/messages.ts';
import type { RowStore } from '../proxy/state/row-store.ts';
import { loadParts } from '../releases/load-parts.ts';
import { DEFAULT_PROFILE } from '../releases/names.ts';
import { createClock } from './clock.ts';
import { Replicas } from './replicas.ts';
import { readSeed } from './seed.ts';
import { sourcesOf } from './sources.ts';
import { startOf } from './start.ts';

const parts = await loadParts(DEFAULT_PROFILE);
const clock = createClock();
const entry = (id: string): PyDict => ({
  model_name: id,
  litellm_params: { model: 'openai/gpt-4o' },
  model_info: { id },
});
const startWith = (...ids: string[]) =>
  startOf(readSeed({ model_list: ids.map(entry) }, undefined, { readText: () => '', env: {} }));

function replicasOf(options: { count?: number; lag?: number; store?: RowStore } = {}): Replicas {
  return new Replicas({ ...parts, start: startWith('config'), sources: sourcesOf({ clock, seed: 1 }), ...options });
}

function request(method: string, path: string, body?: unknown): ProxyRequest {
  const headers = { authorization: 'Bearer sk-1234', 'content-type': 'application/json' };
  return { method, path, query: '', headers, body: body === undefined ? '' : JSON.stringify(body) };
}

const names = (replicas: Replicas): string[] => {
  const { data }: { data: { id: string }[] } = JSON.parse(String(replicas.handle(request('GET', '/v1/models')).body));
  return data.map(({ id }) => id);
};
const served = (replicas: Replicas): string[][] => replicas.states.map(({ router }) => [...router.ids()]);

describe('Replicas', () => {
  it('starts one proxy with the models of the config', () => {
    const replicas = replicasOf();
    expect(served(replicas)).toEqual([['config']]);
    expect(names(replicas)).toEqual(['config']);
  });

  it('handles requests in turn, over one table', () => {
    const replicas = replicasOf({ count: 3, lag: 1000 });
    expect(replicas.handle(request('POST', '/model/new', entry('new'))).status).toBe(200);
    expect(replicas.states.map(({ database }) => database.size)).toEqual([1, 1, 1]);
    expect([names(replicas), names(replicas), names(replicas)]).toEqual([
      ['config'],
      ['config'],
      expect.arrayContaining(['config', 'new']),
    ]);
    clock.advance(1000);
    expect(names(replicas)).toEqual(expect.arrayContaining(['config', 'new']));
  });

  it('serves the rows of a store at once', () => {
    const first = replicasOf();
    first.handle(request('POST', '/model/new', entry('stored')));
    const rows = [...(first.states[0]?.database.rows() ?? [])];
    const store: RowStore = {
      load: () => rows,
      insert: () => {},
      replace: () => {},
      delete: () => {},
      clear: () => {},
      close: () => {},
    };
    expect(served(replicasOf({ count: 2, store }))).toEqual([
      ['config', 'stored'],
      ['config', 'stored'],
    ]);
  });

  it('reload() updates every proxy from the table', () => {
    const replicas = replicasOf({ count: 2, lag: 60_000 });
    replicas.handle(request('POST', '/model/new', entry('new')));
    replicas.reload();
    expect(served(replicas)).toEqual([
      ['config', 'new'],
      ['config', 'new'],
    ]);
  });

  it('reset() returns to the start, and the first proxy handles the next request', () => {
    const replicas = replicasOf({ count: 2, lag: 1000 });
    replicas.handle(request('POST', '/model/new', entry('new')));
    replicas.configure({ store_model_in_db: false });
    replicas.reset();
    clock.advance(1000);
    expect(served(replicas)).toEqual([['config'], ['config']]);
    expect(replicas.states[0]?.settings.store_model_in_db).toBe(true);
    replicas.handle(request('POST', '/model/new', entry('new')));
    expect(served(replicas)).toEqual([['config', 'new'], ['config']]);
  });

  it('reset() can return to another start once, with or without its config file', () => {
    const replicas = replicasOf();
    const other = startWith('other');
    replicas.reset(other);
    expect(served(replicas)).toEqual([['other']]);
    replicas.handle(request('POST', '/model/new', entry('new')));
    replicas.reload();
    // The reload drops models that the config file does not have.
    expect(served(replicas)).toEqual([['new']]);
    replicas.reset(other, other.modelList);
    replicas.reload();
    expect(served(replicas)).toEqual([['other']]);
    replicas.reset();
    expect(served(replicas)).toEqual([['config']]);
  });

  it('restart() changes the start that resets return to, unless it throws', () => {
    const replicas = replicasOf();
    const other = startWith('other');
    replicas.restart(other);
    replicas.reset();
    expect([served(replicas), replicas.start]).toEqual([[['other']], other]);
    const invalid = { ...entry('a'), litellm_params: { model: 'openai/gpt-4o', max_agentic_loops: 0 } };
    expect(() => replicas.restart({ ...other, modelList: [invalid] })).toThrow('max_agentic_loops must be at least 1');
    expect([served(replicas), replicas.start]).toEqual([[['other']], other]);
  });

  it('configure() changes the settings of every proxy', () => {
    const replicas = replicasOf({ count: 2 });
    replicas.configure({ premium_user: true });
    expect(replicas.states.map(({ settings }) => settings.premium_user)).toEqual([true, true]);
  });
});
