import { isDict, isInt, type PyDict, PyFloat, type PyValue, pyFloat } from '@litellm-models/python-semantics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaViolations } from './check-schema.ts';
import type { Schema, Violation } from './schema.ts';

const violations = (schema: Schema, value: PyValue): Violation[] => schemaViolations(schema, value, [], (own) => own);
const isValid = (schema: Schema, value: PyValue): boolean => violations(schema, value).length === 0;

/** A value without lone surrogates, with Python's integers and floats. */
const value: fc.Arbitrary<PyValue> = fc.letrec<{ value: PyValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constant(null),
    fc.boolean(),
    fc.integer({ min: -20, max: 20 }),
    fc.double({ noNaN: true }).map(pyFloat),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }).map((dict): PyDict => ({ ...dict })),
  ),
})).value;

const TYPES = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] as const;

/** The JSON Schema types of a value, by the definition of the types. */
function typesOf(given: PyValue): string[] {
  if (given === null) return ['null'];
  if (typeof given === 'boolean') return ['boolean'];
  if (typeof given === 'string') return ['string'];
  if (Array.isArray(given)) return ['array'];
  if (isDict(given)) return ['object'];
  // A float such as 1.0 is a PyFloat, and an integer too. Other finite floats are plain numbers.
  const isInteger = given instanceof PyFloat ? Number.isFinite(given.value) : isInt(given);
  return isInteger ? ['integer', 'number'] : ['number'];
}

describe('schemaViolations', () => {
  it('accepts exactly the values of a type', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...TYPES), (given, type) => {
        expect(isValid({ type }, given)).toBe(typesOf(given).includes(type));
      }),
    );
  });

  it('accepts the values of any of several types', () => {
    fc.assert(
      fc.property(value, fc.subarray([...TYPES], { minLength: 1 }), (given, types) => {
        expect(isValid({ type: types }, given)).toBe(types.some((type) => isValid({ type }, given)));
      }),
    );
  });

  it('accepts what anyOf, allOf and not accept', () => {
    const schema = fc.constantFrom<Schema>(
      { type: 'string' },
      { type: 'number' },
      { minLength: 2 },
      { required: ['a'] },
      {},
    );
    fc.assert(
      fc.property(value, schema, schema, (given, a, b) => {
        expect(isValid({ anyOf: [a, b] }, given)).toBe(isValid(a, given) || isValid(b, given));
        expect(isValid({ allOf: [a, b] }, given)).toBe(isValid(a, given) && isValid(b, given));
        expect(isValid({ not: a }, given)).toBe(!isValid(a, given));
      }),
    );
  });

  it('checks items and properties with their location', () => {
    const item: Schema = { type: 'boolean' };
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (items) => {
        const expected = items.flatMap((given, index) => (typeof given === 'boolean' ? [] : [[index]]));
        expect(violations({ items: item }, items).map(({ loc }) => loc)).toEqual(expected);
        const dict = Object.fromEntries(items.map((given, index) => [`k${index}`, given]));
        const names = expected.map(([index]) => [`k${index}`]);
        expect(violations({ additionalProperties: item }, dict).map(({ loc }) => loc)).toEqual(names);
      }),
    );
  });

  it.each<[Schema, PyValue, string]>([
    [{ type: ['string', 'null'] }, 5, 'Input should be of type string or null'],
    [{ const: 'a' }, 'b', 'Input should be "a"'],
    [{ enum: ['a', null] }, 'b', 'Input should be one of "a", null'],
    [{ minLength: 2 }, '😀', 'String should have at least 2 characters'],
    [{ minItems: 2 }, [1], 'List should have at least 2 items'],
    [{ exclusiveMinimum: 0 }, 0, 'Input should be greater than 0'],
    [{ exclusiveMinimum: 0 }, pyFloat(Number.NaN), 'Input should be greater than 0'],
    [{ pattern: '^a+$' }, 'ab', "String should match pattern '^a+$'"],
    [{ format: 'date-time' }, '2026-01-02', 'Input should be a valid date-time'],
    [{ not: { type: 'string' } }, 'a', 'Input is not permitted'],
  ])('rejects by %j the value %j', (schema, given, msg) => {
    expect(violations(schema, given)).toEqual([{ loc: [], msg }]);
  });

  it.each<[Schema, PyValue]>([
    [{ const: 'a' }, 'a'],
    [{ enum: ['a', null] }, null],
    [{ minLength: 2 }, '😀😀'],
    [{ minLength: 2 }, 5],
    [{ minItems: 1 }, [1]],
    [{ exclusiveMinimum: 0 }, pyFloat(0.1)],
    [{ exclusiveMinimum: 0 }, 'x'],
    [{ pattern: '^a+$' }, 'aa'],
    [{ format: 'date-time' }, '2026-01-02T03:04:05.5+01:00'],
    [{ format: 'date-time' }, '2026-01-02t03:04:05z'],
    [{ format: 'email' }, 'x'],
  ])('accepts by %j the value %j', (schema, given) => {
    expect(violations(schema, given)).toEqual([]);
  });

  it('requires fields, and rejects additional ones only where the schema does', () => {
    const schema: Schema = { required: ['a', 'b'], properties: { a: { type: 'string' } }, additionalProperties: false };
    expect(violations(schema, { a: 1, c: 2 })).toEqual([
      { loc: ['b'], msg: 'Field required' },
      { loc: ['a'], msg: 'Input should be of type string' },
      { loc: ['c'], msg: 'Extra inputs are not permitted' },
    ]);
    expect(violations({ properties: { a: {} } }, { c: 2 })).toEqual([]);
    expect(violations({ additionalProperties: false }, { toString: 1 })).toHaveLength(1);
    expect(violations({ properties: {} }, { constructor: 1 })).toEqual([]);
  });

  it('reports the choice whose violation is deepest', () => {
    const choices: Schema[] = [{ type: 'null' }, { type: 'object', properties: { a: { type: 'string' } } }];
    expect(violations({ anyOf: choices }, { a: 5 })).toEqual([{ loc: ['a'], msg: 'Input should be of type string' }]);
    expect(violations({ anyOf: choices }, 5)).toEqual([{ loc: [], msg: 'Input should be of type null' }]);
  });

  it('resolves references', () => {
    const resolve = (schema: Schema): Schema => (schema.$ref === undefined ? schema : { type: 'string' });
    const schema: Schema = { items: { $ref: '#/components/schemas/Name' } };
    expect(schemaViolations(schema, ['a', 5], ['body'], resolve)).toEqual([
      { loc: ['body', 1], msg: 'Input should be of type string' },
    ]);
  });
});
