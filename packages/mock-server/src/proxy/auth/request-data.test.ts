import { type PyDict, parseQuery } from '@litellm-models/python-semantics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nonNull, withQuery } from './request-data.ts';

describe('withQuery', () => {
  it('merges the query into the body: keys of the body win, then the last value of a name', () => {
    expect(withQuery({ model: null }, 'model=a&x=1&x=2')).toEqual({ model: null, x: '2' });
    const name = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.dictionary(name, fc.integer()), fc.array(fc.tuple(name, name)), (body, pairs) => {
        const query = pairs.map(([key, value]) => `${key}=${value}`).join('&');
        const merged = { ...Object.fromEntries(parseQuery(query)), ...body };
        expect(withQuery(body, query)).toEqual(merged);
      }),
    );
  });

  it.each(['', '&'])('returns undefined without a body for the query "%s"', (query) => {
    expect(withQuery(undefined, query)).toBeUndefined();
  });

  it('returns the query as a dict without a body', () => {
    expect(withQuery(undefined, 'a=1')).toEqual({ a: '1' });
  });

  it.each([[['a']], ['text'], [null], [5]])('returns the body %j unchanged', (body) => {
    expect(withQuery(body, 'x=1')).toBe(body);
  });

  it('does not change the body', () => {
    const body: PyDict = { a: 1 };
    withQuery(body, 'b=2');
    expect(body).toEqual({ a: 1 });
  });
});

it.each([
  [{ a: 0 }, 0],
  [{ a: '' }, ''],
  [{ a: null }, undefined],
  [{}, undefined],
])('nonNull of %j is %j', (data, value) => {
  expect(nonNull(data, 'a')).toBe(value);
  expect(nonNull({}, 'toString')).toBeUndefined();
});
