import { PyFloat } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { hasValue, mergeFields, omitFields, updateFields } from './fields.ts';

describe('updateFields', () => {
  it.each([
    ['\u0085٣ ', 3],
    ['\u001c3', '\u001c3'],
    ['\ufeff3', '\ufeff3'],
    ['\u{11f51}', '\u{11f51}'],
    ['1_0.5', 10.5],
    ['1e3', new PyFloat(1000)],
    ['1.0', new PyFloat(1)],
    ['12345678901234567890', 12345678901234567890n],
    ['free', 'free'],
    ['nan', 'nan'],
    ['1'.repeat(4301), '1'.repeat(4301)],
  ])('converts %j as int() or float() does', (text, value) => {
    expect(updateFields({}, { a: text })['a']).toEqual(value);
  });

  it('merges dicts one level deep and ignores null', () => {
    const fields = { costs: { low: 1, deep: { a: 1 } }, mode: 'chat' };
    const update = { costs: { high: 2, deep: { b: 2 } }, mode: null };
    expect({ ...updateFields(fields, update) }).toEqual({
      costs: { low: 1, high: 2, deep: { b: 2 } },
      mode: 'chat',
    });
    expect(fields.costs).toEqual({ low: 1, deep: { a: 1 } });
  });

  it('replaces a value that is not a dict', () => {
    expect({ ...updateFields({ a: [1], b: 1 }, { a: { x: 1 }, b: [2] }) }).toEqual({ a: { x: 1 }, b: [2] });
  });
});

describe('mergeFields', () => {
  it('returns a new object without a prototype, in which later fields win', () => {
    const merged = mergeFields([{ a: 1, b: 1 }, { b: 2 }]);
    expect({ ...merged }).toEqual({ a: 1, b: 2 });
    expect(Object.getPrototypeOf(merged)).toBeNull();
  });
});

describe('omitFields', () => {
  it('leaves the original unchanged', () => {
    const fields = { a: 1, b: 2 };
    expect({ ...omitFields(fields, ['a', 'c']) }).toEqual({ b: 2 });
    expect(fields).toEqual({ a: 1, b: 2 });
  });
});

describe('hasValue', () => {
  it('is false for null and for a missing field', () => {
    expect(['a', 'b', 'c'].map((field) => hasValue({ a: 0, b: null }, field))).toEqual([true, false, false]);
  });
});
