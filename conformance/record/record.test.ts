import { describe, expect, it } from 'vitest';
import type { RecordedResponse, Transcript } from '../player/index.ts';
import { changesBetween, operationOf } from './changes.ts';
import { nearest } from './nearest.ts';
import { page } from './page.ts';
import { isUnchanged } from './unchanged.ts';

const one = (response: Partial<RecordedResponse>): Transcript[] => [
  {
    name: 't',
    about: '',
    steps: [
      { request: { method: 'GET', path: '/v1/models?x=1' }, response: { status: 200, headers: {}, ...response } },
    ],
  },
];

describe('changes', () => {
  it('tells statuses, messages, headers, fields and items apart', () => {
    const kinds = (older: Partial<RecordedResponse>, newer: Partial<RecordedResponse>): string[] =>
      changesBetween(one(older), one(newer)).map(({ kind, at }) => `${kind} ${at}`);
    expect(kinds({ status: 500, body: { a: 1 } }, { status: 400, body: { b: 1 } })).toEqual(['status ']);
    expect(kinds({ body: { error: { message: 'a' } } }, { body: { error: { message: 'b' } } })).toEqual([
      'message body.error.message',
    ]);
    expect(kinds({ headers: { vary: 'a' } }, { headers: {} })).toEqual(['header vary']);
    expect(kinds({ body: { a: 1 } }, { body: { a: 1, b: null } })).toEqual(['field added body.b']);
    expect(kinds({ body: { data: [{ id: 'x' }, { id: 'y' }] } }, { body: { data: [{ id: 'y', new: 1 }] } })).toEqual([
      'field added body.data[].new',
      'value body.data',
    ]);
    expect(
      kinds({ body: { data: [{ id: 'x', max_tokens: 1 }] } }, { body: { data: [{ id: 'x', max_tokens: 2 }] } }),
    ).toEqual([]);
  });

  it('counts a change that many steps show once, and writes it down', () => {
    const many = (vary: string): Transcript[] =>
      one({ headers: { vary } }).map((t) => ({ ...t, steps: [...t.steps, ...t.steps] }));
    const changes = changesBetween(many('Origin'), many('*'));
    expect(changes).toMatchObject([{ kind: 'header', times: 2, operation: 'GET /v1/models', example: 't#0' }]);
    expect(page('1.1.0', '1.2.0', 2, changes)).toContain('| GET /v1/models 200 | `vary` | `Origin` | `*` | 2 | t#0 |');
  });
});

describe('names', () => {
  it('finds the nearest profile: the newest older one, else the oldest newer one', () => {
    expect(nearest('1.109', ['1.71', '1.106', '1.109'])).toBe('1.106');
    expect(nearest('1.60', ['1.106', '1.71'])).toBe('1.71');
    expect(nearest('1.80', ['1.106', '1.71'])).toBe('1.71');
    expect(nearest('1.80', [])).toBeUndefined();
  });

  it('names operations without ids and queries', () => {
    expect(operationOf({ method: 'PATCH', path: '/model/a%2Fb/update?x=1' })).toBe('PATCH /model/{model_id}/update');
    expect(operationOf({ method: 'POST', path: '/model/update' })).toBe('POST /model/update');
  });
});

it('leaves a transcript alone that was only recorded in another order', () => {
  const listing = (...ids: string[]): Transcript => one({ body: { data: ids.map((id) => ({ id })) } })[0] as Transcript;
  expect(isUnchanged(listing('a', 'b'), listing('b', 'a'))).toBe(true);
  expect(isUnchanged(listing('a', 'b'), listing('a', 'c'))).toBe(false);
  expect(isUnchanged(listing('a'), { ...listing('a'), about: 'another' })).toBe(false);
});
