import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { ConfigValue } from '../config-value.ts';
import { DocumentBuilder } from './document-builder.ts';
import { YamlError } from './yaml-error.ts';

function build(text: string): { value: ConfigValue; builder: DocumentBuilder } {
  const builder = new DocumentBuilder(text);
  const options = { schema: 'failsafe', version: '1.1', resolveKnownTags: false, uniqueKeys: false } as const;
  return { value: builder.build(parseDocument(text, options).contents), builder };
}

describe('mappings', () => {
  test('the last of equal keys wins, and the first is recorded', () => {
    const { value, builder } = build('a: 1\nb: 2\na: 3\n');
    expect(value).toEqual({ a: 3, b: 2 });
    expect(builder.duplicateKeys).toEqual([0]);
  });

  test('merge keys: own keys win, then the first of several mappings', () => {
    const { value } = build('x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz: {<<: [*x, *y], c: 3}\n');
    expect(value).toMatchObject({ z: { a: 1, b: 1, c: 3 } });
    expect(Object.keys((value as { z: object }).z)).toEqual(['b', 'c', 'a']);
  });

  test('treats __proto__ as an ordinary key', () => {
    expect(Object.keys(build('__proto__: {polluted: true}\n').value as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('records the offsets of keys and values', () => {
    const { value, builder } = build('a: 1\nb: [x, y]\n');
    const list = (value as { b: object }).b;
    expect(builder.offsets.entry(value as object, 'b')).toEqual({ key: 5, value: 8 });
    expect(builder.offsets.item(list, 1)).toBe(12);
  });

  test('writes keys that are not strings as JSON does, and records them', () => {
    const { value, builder } = build('{1: a, true: b, ~: c, 1.0: d, 1.0e+20: e, 2024-05-13: f, x: g}');
    expect(Object.keys(value as object)).toEqual(['1', 'true', 'null', '1.0', '1e+20', '2024-05-13', 'x']);
    expect(builder.nonStringKeys).toHaveLength(6);
    expect(builder.nonStringKeys[0]).toEqual({ offset: 1, mapping: value });
  });
});

describe('aliases', () => {
  test('an alias is the same value', () => {
    const { value } = build('a: &x {b: 1}\nc: *x\n');
    const { a, c } = value as { a: object; c: object };
    expect(c).toBe(a);
  });

  test('an alias can be a key', () => {
    expect(build('a: &x b\n? *x\n: 1\n').value).toEqual({ a: 'b', b: 1 });
  });

  test('aliases of aliases that would expand to millions of values are rejected', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    expect(() => build(lines.join('\n'))).toThrow('aliases expand to more than 5000000 values; use fewer aliases');
  });
});

describe('rejects', () => {
  test.each([
    ['a: *nope', 3, 'no value before this alias has an anchor of this name'],
    ['a: &a [*a]', 7, 'an alias must not refer to a value that contains it'],
    ['a: &x 1\nb: &x 2', 14, 'another value has the same anchor; give each anchor its own name'],
    ['<<: 1', 4, 'the value of "<<" must be a mapping or a list of mappings'],
    ['? [a]\n: b', 2, 'a key must not be a list or a mapping'],
    [': a', 0, 'a key is missing before the colon'],
    ['a: !!set {b}', 9, 'the proxy does not support this tag; remove it'],
  ])('%j', (text, offset, message) => {
    let error: unknown;
    try {
      build(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(YamlError);
    expect(error).toMatchObject({ message, offset });
  });
});
