import { describe, expect, it } from 'vitest';
import { validate } from '../../test/validate.ts';
import { PyObject } from '../values/object.ts';
import type { Schema } from './schema.ts';
import type { ModelValue } from './types.ts';

const NOT_AN_INT = 'Input should be a valid integer, unable to parse string as an integer';

describe.each(['list', 'tuple'] as const)('a %s', (kind) => {
  const schema: Schema = { kind, items: 'int', min_length: 2 };
  const name = kind === 'list' ? 'List' : 'Tuple';

  it('validates its items', () => {
    expect(validate(schema, ['1', 2])).toEqual([1, 2]);
  });

  it('rejects what is not an array', () => {
    for (const input of [{}, null, 'ab']) {
      expect(validate(schema, input)).toEqual({ errors: [[`${kind}_type`, [], `Input should be a valid ${kind}`]] });
    }
  });

  it('rejects too few items', () => {
    expect(validate(schema, [1])).toEqual({
      errors: [['too_short', [], `${name} should have at least 2 items after validation, not 1`]],
    });
  });

  it('reports an invalid item, and a tuple also its length', () => {
    const item = ['int_parsing', [0], NOT_AN_INT];
    const length = ['too_short', [], 'Tuple should have at least 2 items after validation, not 1'];
    expect(validate(schema, ['x', 2])).toEqual({ errors: kind === 'list' ? [item] : [item, length] });
  });
});

describe('a sequence', () => {
  const schema: Schema = { kind: 'sequence', items: 'str' };

  it('accepts a list, but not a string', () => {
    expect(validate(schema, ['a'])).toEqual(['a']);
    expect(validate(schema, 'a')).toEqual({
      errors: [['sequence_str', [], "'str' instances are not allowed as a Sequence value"]],
    });
    expect(validate(schema, 1)).toEqual({
      errors: [['is_instance_of', [], 'Input should be an instance of Sequence']],
    });
  });
});

describe('a dict', () => {
  it('validates keys and values', () => {
    const schema: Schema = { kind: 'dict', keys: { kind: 'literal', values: ['a', '__proto__'] }, values: 'int' };
    expect(validate(schema, { a: '1' })).toEqual({ a: 1 });
    expect(Object.keys(validate(schema, JSON.parse('{"__proto__": 1}')) ?? {})).toEqual(['__proto__']);
    expect(validate(schema, { a: 'x', b: 1 })).toEqual({
      errors: [
        ['int_parsing', ['a'], NOT_AN_INT],
        ['literal_error', ['b', '[key]'], "Input should be 'a' or '__proto__'"],
      ],
    });
  });

  it('rejects what is not a dict', () => {
    const schema: Schema = { kind: 'dict', keys: 'str', values: 'any' };
    expect(validate(schema, [])).toEqual({ errors: [['dict_type', [], 'Input should be a valid dictionary']] });
  });
});

describe('a typed dict', () => {
  const schema = (extra: 'allow' | 'ignore' | 'forbid'): Schema => ({
    kind: 'typed-dict',
    name: 'Entry',
    extra,
    fields: { a: { of: 'int' }, b: { of: 'str', optional: true } },
  });

  it.each<['allow' | 'ignore', ModelValue]>([
    ['ignore', { a: 1 }],
    ['allow', { a: 1, c: 2 }],
  ])('with extra %s returns %j', (extra, value) => {
    expect(validate(schema(extra), { a: '1', c: 2 })).toEqual(value);
  });

  it('reports missing, invalid and extra keys', () => {
    expect(validate(schema('forbid'), { b: 1, c: 2 })).toEqual({
      errors: [
        ['missing', ['a'], 'Field required'],
        ['string_type', ['b'], 'Input should be a valid string'],
        ['extra_forbidden', ['c'], 'Extra inputs are not permitted'],
      ],
    });
  });

  it('rejects a key with a lone surrogate, unless it ignores extra keys', () => {
    expect(validate(schema('allow'), { a: 1, '\ud800': 1 })).toMatchObject({
      errors: [['string_unicode', [], expect.any(String)]],
    });
    expect(validate(schema('ignore'), { a: 1, '\ud800': 1 })).toEqual({ a: 1 });
  });

  it('rejects what is not a dict', () => {
    expect(validate(schema('ignore'), 1)).toMatchObject({ errors: [['dict_type', [], expect.any(String)]] });
  });
});

describe('a dataclass', () => {
  const schema: Schema = { kind: 'dataclass', name: 'Timeout', fields: { connect: 'float', retries: 'int' } };

  it('becomes an object with the repr of Python', () => {
    expect(validate(schema, { connect: 1, retries: '2', extra: 3 })).toEqual(
      new PyObject('Timeout', 'Timeout(connect=1.0, retries=2)'),
    );
  });

  it('reports invalid and missing fields', () => {
    expect(validate(schema, { connect: 'q' })).toMatchObject({
      errors: [
        ['float_parsing', ['connect'], expect.any(String)],
        ['missing', ['retries'], 'Field required'],
      ],
    });
    expect(validate(schema, 5)).toEqual({
      errors: [['dataclass_type', [], 'Input should be a dictionary or an instance of Timeout']],
    });
  });
});
