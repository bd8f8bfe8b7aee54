import type { PyDict } from '@litellm-models/python-semantics';
import { expect, it } from 'vitest';
import { requireEncodable, requireShallow } from './serializable.ts';

it.each<[PyDict]>([[{ a: '\ud800' }], [{ '\udfff': 1 }], [{ a: ['x', { b: 'x\ud800y' }] }], [{ a: { '\ud800': 1 } }]])(
  'rejects the lone surrogate in %j with pydantic’s message',
  (columns) => {
    expect(() => requireEncodable(columns)).toThrow(/^Error serializing to JSON: UnicodeEncodeError: 'utf-8' codec/);
  },
);

it.each<[PyDict]>([[{}], [{ a: '😀', b: [1, null, true, { c: 'ü' }] }]])('accepts %j', (columns) => {
  expect(() => requireEncodable(columns)).not.toThrow();
});

it('rejects columns that are nested too deep to serialize', () => {
  const nested = (depth: number): PyDict => (depth === 0 ? {} : { a: nested(depth - 1) });
  const deepest = Array.from({ length: 300 }, (_, depth) => depth).filter((depth) => {
    try {
      requireShallow({ params: nested(depth), info: {} });
      return true;
    } catch {
      return false;
    }
  });
  const limit = Math.max(...deepest);
  expect(limit).toBeGreaterThan(200);
  expect(limit).toBeLessThan(299);
  expect(() => requireShallow({ params: {}, info: nested(limit + 1) })).toThrow();
  expect(() => requireShallow({ params: nested(limit), info: nested(limit) })).not.toThrow();
});
