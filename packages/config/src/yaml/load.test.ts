import { PyDate, PyFloat } from '@litellm-models/python-semantics';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadYaml } from './load.ts';

describe('values', () => {
  test.each([
    ['yes', true],
    ['yEs', 'yEs'],
    ['', null],
    ['1e-6', '1e-6'],
    ['1.0', new PyFloat(1)],
    ['0.5', 0.5],
    ['017', 15],
    ['12345678901234567890', 12345678901234567890n],
    ['2024-05-13', new PyDate(2024, 5, 13)],
    ['"yes"', 'yes'],
    ['{a: [b]}', { a: ['b'] }],
  ])('reads %s as PyYAML does', (text, expected) => {
    expect(loadYaml(`k: ${text}`).value).toEqual({ k: expected });
  });

  test('an empty document is null', () => {
    for (const text of ['', '# comment\n', '---\n'])
      expect(loadYaml(text)).toMatchObject({ value: null, error: undefined });
  });
});

describe('errors', () => {
  test.each([
    ['a: [1', 'a "[" or "{" is not closed', { line: 1, column: 6 }],
    [
      'a: b: c',
      'a mapping must not start on the line of its key; if ": " is part of the value, quote it',
      { line: 1, column: 4 },
    ],
    ['a: "x', 'missing quote, bracket, comma, colon or space', { line: 1, column: 6 }],
    ['a: 1\n---\nb: 2\n', 'a second document starts here; use one document per file', { line: 2, column: 1 }],
    ['a: 1\nb:\tc', 'a tab is not allowed here; use spaces', { line: 2, column: 3 }],
    ['a:\n  - !foo 1', 'the proxy does not support this tag; remove it', { line: 2, column: 10 }],
  ])('%j', (text, message, position) => {
    const { error, value, positionAt } = loadYaml(text);
    expect(value).toBeUndefined();
    expect(error?.message).toBe(message);
    expect(positionAt(error?.offset ?? -1)).toEqual(position);
  });

  test('thousands of nested lists are an error', () => {
    expect(loadYaml('['.repeat(50_000)).error).toBeDefined();
    expect(loadYaml('- '.repeat(50_000)).error).toBeDefined();
  });

  test('allowTabs allows tabs between tokens', () => {
    expect(loadYaml('{\t"a":\t1}', { allowTabs: true }).value).toEqual({ a: 1 });
  });
});

test('a byte order mark and other line breaks do not change the value', () => {
  const { value } = loadYaml('a: 1\nb:\n  - x\n');
  expect(loadYaml('\uFEFFa: 1\r\nb:\r\n  - x\r\n').value).toEqual(value);
  expect(loadYaml('a: 1\rb:\r  - x\r').value).toEqual(value);
});

test('reads any JSON', () => {
  const scalar = fc.oneof(
    fc.string({ unit: 'grapheme' }).filter((s) => !/[\p{C}\u2028\u2029]/u.test(s)),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const json = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.array(tie('node')),
      fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), tie('node')),
    ),
  })).node;
  fc.assert(
    fc.property(json, (data) => {
      const loaded = loadYaml(JSON.stringify(data));
      expect(loaded.error).toBeUndefined();
      expect(JSON.stringify(loaded.value)).toBe(JSON.stringify(data));
    }),
    { numRuns: 300 },
  );
});

test('does not throw for any text', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&x ',
      '*x',
      '!!int ',
      '|',
      '>',
      '#',
      '\t',
      '<<',
    ],
    ...['1', '~', '? ', '%', '---', '\u0000', '\ud800', '\r'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { error, value, positionAt } = loadYaml(pieces.join(''));
      expect(error === undefined).toBe(value !== undefined);
      if (error) expect(positionAt(error.offset).line).toBeGreaterThan(0);
    }),
    { numRuns: 3000 },
  );
});
