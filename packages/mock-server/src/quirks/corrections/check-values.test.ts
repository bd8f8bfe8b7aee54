import { type PyValue, pyFloat } from '@litellm-models/python-semantics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../test/emulated-proxy.ts';
import { checkValues } from './check-values.ts';

const check = (value: PyValue) => () => checkValues({ kind: 'json', value });
const nested = (levels: number): PyValue => (levels === 0 ? 'x' : { a: nested(levels - 1) });

/** Puts a value somewhere in a body. */
const place = fc.constantFrom<(value: PyValue) => PyValue>(
  (value) => value,
  (value) => [1, value],
  (value) => ({ a: value }),
  (value) => ({ a: [{ b: value }] }),
);

describe('checkValues', () => {
  it('rejects numbers that are not finite and lone surrogates, at any depth', () => {
    const invalid = fc.constantFrom<PyValue>(pyFloat(Number.NaN), pyFloat(Number.NEGATIVE_INFINITY), '\ud800', {
      '\udfff': 1,
    });
    fc.assert(
      fc.property(invalid, place, (value, put) => {
        expect(errorOf(check(put(value)))).toMatchObject({ status: 422, body: { detail: [{ loc: ['body'] }] } });
      }),
    );
  });

  it('accepts every value that JSON can represent', () => {
    const value = fc.jsonValue({ depthSize: 'small' }).map((json): PyValue => JSON.parse(JSON.stringify(json)));
    fc.assert(
      fc.property(fc.oneof(value, fc.constantFrom<PyValue>(2n ** 70n, pyFloat(1.5), '😀')), place, (given, put) => {
        expect(check(put(given))).not.toThrow();
      }),
    );
  });

  it('rejects values with more than 250 levels', () => {
    expect(check(nested(250))).not.toThrow();
    expect(errorOf(check(nested(251)))).toMatchObject({
      status: 422,
      body: { detail: [{ msg: 'Values must not have more than 250 levels' }] },
    });
  });

  it('rejects a timeout per phase', () => {
    expect(errorOf(check({ litellm_params: { timeout: { read: 5 } } }))).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ['body', 'litellm_params', 'timeout'] }] },
    });
    for (const params of [{ timeout: 5 }, { timeout: null }, {}, 'x']) {
      expect(check({ litellm_params: params })).not.toThrow();
    }
  });

  it('accepts a body that is missing or not JSON', () => {
    expect(() => checkValues({ kind: 'missing' })).not.toThrow();
    expect(() => checkValues({ kind: 'bytes', text: '\ud800' })).not.toThrow();
  });
});
