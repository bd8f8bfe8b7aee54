import { describe, expect, it } from 'vitest';
import { compilerOf, NO_RULES, testState, validate } from '../../test/validate.ts';
import { PyFloat } from '../values/values.ts';
import { Compiler } from './compile.ts';
import { fail } from './failure.ts';
import type { Schema } from './schema.ts';

describe('the name of a type in the path of an error', () => {
  it.each<[Schema, string]>([
    ['int', 'int'],
    ['int?', 'nullable[int]'],
    [{ kind: 'nullable', of: 'str' }, 'nullable[str]'],
    [{ kind: 'int', gt: 0 }, 'constrained-int'],
    [{ kind: 'str', min_length: 1 }, 'constrained-str'],
    [{ kind: 'int', strict: true }, 'int'],
    [{ kind: 'literal', values: ['a', 'b'] }, "literal['a','b']"],
    [{ kind: 'instance', name: 'Span' }, 'is-instance[Span]'],
    [{ kind: 'list', items: 'int' }, 'list[int]'],
    [{ kind: 'tuple', items: 'int' }, 'tuple[int, ...]'],
    [{ kind: 'sequence', items: 'int' }, 'sequence'],
    [{ kind: 'dict', keys: 'str', values: 'any' }, 'dict[str,any]'],
    [{ kind: 'union', of: ['int', { kind: 'list', items: 'str?' }] }, 'union[int,list[nullable[str]]]'],
    [{ kind: 'typed-dict', name: 'Point', extra: 'ignore', fields: {} }, 'Point'],
    [{ kind: 'dataclass', name: 'Timeout', fields: {} }, 'Timeout'],
    [{ kind: 'model', name: 'Limits' }, 'Limits'],
  ])('of %j is %s', (schema, name) => {
    expect(compilerOf().validator(schema).name).toBe(name);
  });
});

describe('defaults', () => {
  const defaultOf = (schema: Schema): unknown => compilerOf().validator(schema).createDefault?.();

  it.each<[Schema, unknown]>([
    ['int', undefined],
    ['int?', null],
    [{ kind: 'nullable', of: 'int' }, undefined],
    [{ kind: 'nullable', of: 'int', default: null }, null],
    [{ kind: 'default', of: 'int', value: 5 }, 5],
    [{ kind: 'default', of: 'str' }, null],
    [{ kind: 'default', of: { kind: 'list', items: 'str' }, value: [] }, []],
    [{ kind: 'default', of: { kind: 'list', items: 'str' }, factory: 'list' }, []],
  ])('of %j is %j', (schema, value) => {
    expect(defaultOf(schema)).toEqual(value);
  });

  it('are new lists each time', () => {
    const { createDefault } = compilerOf().validator({ kind: 'default', of: 'any', value: [] });
    expect(createDefault?.()).not.toBe(createDefault?.());
  });
});

describe('types without constraints', () => {
  it('accept None only with a question mark', () => {
    expect(validate('int?', null)).toBeNull();
    expect(validate({ kind: 'nullable', of: 'int' }, null)).toBeNull();
    expect(validate('int', null)).toMatchObject({ errors: [['int_type', [], expect.any(String)]] });
  });

  it('accept any value for any', () => {
    expect(validate('any', { a: [1] })).toEqual({ a: [1] });
  });
});

describe('constraints', () => {
  it.each<[Schema, string | number | boolean, string, string]>([
    [{ kind: 'int', gt: 0 }, 0, 'greater_than', 'Input should be greater than 0'],
    [{ kind: 'int', strict: true }, '1', 'int_type', 'Input should be a valid integer'],
    [{ kind: 'int', strict: true }, true, 'int_type', 'Input should be a valid integer'],
    [{ kind: 'str', min_length: 2 }, '😀', 'string_too_short', 'String should have at least 2 characters'],
    [{ kind: 'str', min_length: 1 }, '', 'string_too_short', 'String should have at least 1 character'],
    [{ kind: 'str', min_length: 1 }, 1, 'string_type', 'Input should be a valid string'],
    [{ kind: 'str' }, 1, 'string_type', 'Input should be a valid string'],
    [{ kind: 'literal', values: ['a', 'b', 'c'] }, 'x', 'literal_error', "Input should be 'a', 'b' or 'c'"],
    [{ kind: 'literal', values: ['a', 'b'] }, 1, 'literal_error', "Input should be 'a' or 'b'"],
    [{ kind: 'literal', values: ['a'] }, 'b', 'literal_error', "Input should be 'a'"],
    [{ kind: 'instance', name: 'Span' }, 'x', 'is_instance_of', 'Input should be an instance of Span'],
  ])('of %j reject %j', (schema, input, type, msg) => {
    expect(validate(schema, input)).toEqual({ errors: [[type, [], msg]] });
  });

  it.each<[Schema, string | number, string | number]>([
    [{ kind: 'int', gt: 0 }, '1', 1],
    [{ kind: 'int', strict: true }, 1, 1],
    [{ kind: 'str', min_length: 2 }, '😀😀', '😀😀'],
    [{ kind: 'literal', values: ['a', 'b'] }, 'b', 'b'],
  ])('of %j accept %j', (schema, input, value) => {
    expect(validate(schema, input)).toBe(value);
  });
});

describe('rules', () => {
  const rules = {
    ...NO_RULES,
    fields: {
      double: (inner) => (input, state) => {
        const value = inner(input, state);
        return typeof value === 'number' ? value * 2 : value;
      },
      never: () => (input) => fail('missing', input),
    },
  } satisfies typeof NO_RULES;

  it('wrap the check of a type', () => {
    const schema: Schema = { kind: 'wrap', rule: 'double', of: { kind: 'default', of: 'int', value: 1 } };
    expect(validate(schema, '4', compilerOf({}, rules))).toBe(8);
    expect(compilerOf({}, rules).validator(schema).createDefault?.()).toBe(1);
  });
});

describe('named types', () => {
  const models = {
    Tree: {
      extra: 'ignore',
      fields: { value: 'int', children: { kind: 'list', items: { kind: 'model', name: 'Tree' } } },
    },
  } as const;

  it('may refer to themselves', () => {
    const compiler = compilerOf(models);
    const leaf = { value: 'x', children: [] };
    expect(validate({ kind: 'model', name: 'Tree' }, { value: 1, children: [leaf] }, compiler)).toMatchObject({
      errors: [['int_parsing', ['children', 0, 'value'], expect.any(String)]],
    });
    expect(compiler.modelClass('Tree')).toBe(compiler.modelClass('Tree'));
  });

  it('are looked up in the definitions first', () => {
    const schemas = { pydantic: '2.14', roots: {}, definitions: { Price: 'float' }, models: {} };
    const { check } = new Compiler(schemas, NO_RULES).validator({ kind: 'ref', name: 'Price' });
    expect(check(1, testState())).toEqual(new PyFloat(1));
  });
});

describe('errors in schemas', () => {
  it('name what is missing', () => {
    const compiler = compilerOf();
    expect(() => compiler.validator('decimal')).toThrow(
      'Expected one of any, str, int, float, bool, datetime, time as a type, got "decimal".',
    );
    expect(() => compiler.validator({ kind: 'before', rule: 'strip', of: 'str' })).toThrow(
      'Expected a rule for fields with the name "strip", got none.',
    );
    expect(() => compiler.modelClass('Nope')).toThrow('Expected the name of a model in the schemas, got "Nope".');
  });
});
