import { describe, expect, test } from 'vitest';
import { isScalar, parseDocument, type Scalar } from 'yaml';
import { scalarType, scalarValue } from './scalar.ts';
import { YamlError } from './yaml-error.ts';

function scalar(source: string): Scalar {
  const node = parseDocument(source, { schema: 'failsafe', version: '1.1', resolveKnownTags: false }).contents;
  if (!isScalar(node)) throw new Error(`expected a scalar, got ${source}`);
  return node;
}

test.each([
  ['1', 'int'],
  ['"1"', 'str'],
  ['! 1', 'int'],
  ['! a', 'str'],
  ['!!float 1', 'float'],
  ['!!set a', undefined],
  ['!mine a', undefined],
])('returns the type of %s: %s', (source, type) => {
  const node = scalar(source);
  expect(scalarType(node, String(node.value))).toBe(type);
});

describe('returns the value of', () => {
  test.each([
    ['text', 'text'],
    ["'yes'", 'yes'],
    ['Yes', true],
    ['!!bool off', false],
    ['~', null],
    ['!!int "3"', 3],
    ['!!str 1', '1'],
    ['!!null x', null],
  ])('%s', (source, value) => {
    expect(scalarValue(scalar(source), 0)).toBe(value);
  });
});

describe('rejects', () => {
  test.each([
    ['!!bool maybe', 'YAML reads this value as a boolean, but it is not a valid one; quote it if you mean a string'],
    ['2024-02-30', 'YAML reads this value as a date, but it is not a valid one; quote it if you mean a string'],
    ['0b_', 'YAML reads this value as an integer, but it is not a valid one; quote it if you mean a string'],
    ['!!float a', 'YAML reads this value as a float, but it is not a valid one; quote it if you mean a string'],
    ['<<', '"<<" is only allowed as a key; quote it if you mean a string'],
    ['=', 'an unquoted "=" is not allowed; quote it if you mean a string'],
    ['!mine sk-secret', 'the proxy does not support this tag; remove it'],
  ])('%s', (source, message) => {
    expect(() => scalarValue(scalar(source), 7)).toThrow(new YamlError(7, message));
  });
});
