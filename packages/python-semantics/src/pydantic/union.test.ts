import { describe, expect, it } from 'vitest';
import { compilerOf, testState, validate } from '../../test/validate.ts';
import { PyFloat } from '../values/values.ts';
import { PyModel } from './py-model.ts';
import type { Schema } from './schema.ts';
import { EXACT, LAX, STRICT } from './state.ts';
import type { ModelValue } from './types.ts';

const union = (...of: Schema[]): Schema => ({ kind: 'union', of });

describe('a smart union', () => {
  it.each<[Schema, ModelValue, ModelValue]>([
    [union('str', 'int'), 1, 1],
    [union('str', 'int'), '1', '1'],
    [union('str', 'int'), true, 1],
    [union('int', 'str'), '1', '1'],
    [union('int', 'float'), 1, 1],
    [union('int', 'float'), new PyFloat(1), new PyFloat(1)],
    [union('int', 'float'), 1.5, 1.5],
    [union('int', 'float'), '1', 1],
    [union('int', 'float'), '1.5', 1.5],
    [union('bool', 'int'), 1, 1],
    [union('bool', 'int'), 'yes', true],
    [union('any', 'int'), 1, 1],
  ])('%j chooses the best match for %o', (schema, input, value) => {
    expect(validate(schema, input)).toEqual(value);
  });

  it('lists the errors of all members', () => {
    expect(validate(union('str', { kind: 'list', items: 'int' }), ['x'])).toEqual({
      errors: [
        ['string_type', ['str'], 'Input should be a valid string'],
        ['int_parsing', ['list[int]', 0], 'Input should be a valid integer, unable to parse string as an integer'],
      ],
    });
  });
});

describe('a union of models', () => {
  const compiler = compilerOf({
    A: { extra: 'ignore', fields: { a: 'int' } },
    B: { extra: 'ignore', fields: { a: 'int', b: 'str?' } },
  });
  const schema = union({ kind: 'model', name: 'A' }, { kind: 'model', name: 'B' });
  const classOf = (input: ModelValue): string | undefined => {
    const value = validate(schema, input, compiler);
    return value instanceof PyModel ? value.className : undefined;
  };

  it('chooses the member that sets the most fields, and the first of several', () => {
    expect(classOf({ a: 1 })).toBe('A');
    expect(classOf({ a: 1, b: 'x' })).toBe('B');
    expect(classOf({ a: '1', b: 'x' })).toBe('B');
  });

  it('reports missing fields for each member', () => {
    expect(validate(schema, {}, compiler)).toEqual({
      errors: [
        ['missing', ['A', 'a'], 'Field required'],
        ['missing', ['B', 'a'], 'Field required'],
      ],
    });
  });
});

describe('exactness', () => {
  it.each<[Schema, ModelValue, number]>([
    [union('str', 'int'), 1, EXACT],
    [union('int', 'float'), '1', LAX],
    [union('str', 'float'), 1, STRICT],
  ])('of %j for %o is passed on', (schema, input, exactness) => {
    const state = testState();
    state.exactness = EXACT;
    compilerOf().validator(schema).check(input, state);
    expect(state.exactness).toBe(exactness);
  });
});
