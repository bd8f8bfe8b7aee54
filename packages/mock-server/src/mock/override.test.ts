import { describe, expect, it } from 'vitest';
import type { ProxyRequest } from '../proxy/http/messages.ts';
import { type OverrideResponse, Overrides } from './override.ts';

const LIST = 'modelListV1ModelsGet';
const REQUEST: ProxyRequest = { method: 'GET', path: '/v1/models', query: 'team_id=a', headers: {}, body: '' };

/** The response of an override that returns `overridden`. */
function respondWith(overridden: OverrideResponse | undefined) {
  const overrides = new Overrides();
  overrides.set(LIST, () => overridden);
  return overrides.respond(LIST, REQUEST);
}

describe('Overrides', () => {
  it('returns undefined for an operation without an override', () => {
    expect(new Overrides().respond(LIST, REQUEST)).toBeUndefined();
  });

  it('returns undefined if the override does', () => {
    expect(respondWith(undefined)).toBeUndefined();
  });

  it('calls the override with the request', () => {
    const overrides = new Overrides();
    const requests: ProxyRequest[] = [];
    overrides.set(LIST, (request) => {
      requests.push(request);
      return {};
    });
    overrides.respond(LIST, REQUEST);
    overrides.respond('modelListModelsGet', REQUEST);
    expect(requests).toEqual([REQUEST]);
  });

  it.each<[OverrideResponse, ReturnType<typeof respondWith>]>([
    [{}, { status: 200, headers: { 'content-type': 'application/json' }, body: '' }],
    [{ body: { data: [] } }, { status: 200, headers: { 'content-type': 'application/json' }, body: '{"data":[]}' }],
    [
      { status: 404, body: null },
      { status: 404, headers: { 'content-type': 'application/json' }, body: 'null' },
    ],
    [
      { status: 502, body: 'Bad Gateway' },
      { status: 502, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Bad Gateway' },
    ],
    [
      { headers: { 'content-type': 'text/html', 'x-a': '1' }, body: '<p>' },
      { status: 200, headers: { 'content-type': 'text/html', 'x-a': '1' }, body: '<p>' },
    ],
  ])('sends %j as a response', (overridden, response) => {
    expect(respondWith(overridden)).toEqual(response);
  });

  it('replaces an earlier override of the operation', () => {
    const overrides = new Overrides();
    overrides.set(LIST, () => ({ status: 500 }));
    overrides.set(LIST, () => ({ status: 503 }));
    expect(overrides.respond(LIST, REQUEST)?.status).toBe(503);
    overrides.clear();
    expect(overrides.respond(LIST, REQUEST)).toBeUndefined();
  });

  it('rejects an operation that does not exist, with the ones that do', () => {
    const overrides = new Overrides();
    expect(() => Reflect.apply(overrides.set, overrides, ['modelList', () => undefined])).toThrow(
      /^expected an operation to override \(.*modelListV1ModelsGet.*\), got "modelList"$/,
    );
  });

  it('rejects an override that returns a promise', () => {
    const overrides = new Overrides();
    Reflect.apply(overrides.set, overrides, [LIST, async () => ({ status: 503 })]);
    expect(() => overrides.respond(LIST, REQUEST)).toThrow(
      'expected the override of modelListV1ModelsGet to return a response, got a promise',
    );
  });
});
