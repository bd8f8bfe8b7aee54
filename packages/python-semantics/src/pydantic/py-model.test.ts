import { describe, expect, it } from 'vitest';
import { compilerOf, testState } from '../../test/validate.ts';
import { PyDateTime, utcDateTime } from '../datetime/datetime.ts';
import { PyObject } from '../values/object.ts';
import { PyFloat } from '../values/values.ts';
import { instantiate } from './model-check.ts';
import type { Kwargs } from './model-class.ts';
import { dumpValue, PyModel } from './py-model.ts';
import type { ModelSchema } from './schema.ts';
import type { ModelValue } from './types.ts';

const EVENT: ModelSchema = {
  extra: 'allow',
  fields: {
    at: 'datetime?',
    price: 'float?',
    limits: { kind: 'nullable', of: { kind: 'model', name: 'Limits' }, default: null },
    entry: {
      kind: 'nullable',
      of: { kind: 'typed-dict', name: 'Entry', extra: 'allow', fields: { a: { of: 'int?' } } },
      default: null,
    },
    data: 'any?',
    tags: { kind: 'default', of: { kind: 'list', items: 'str' }, value: [] },
  },
};

const COMPILER = compilerOf({ Event: EVENT, Limits: { extra: 'ignore', fields: { rpm: 'int?', tpm: 'int?' } } });

function create(kwargs: Kwargs): PyModel {
  const model = instantiate(COMPILER.modelClass('Event'), kwargs, testState());
  if (!(model instanceof PyModel)) throw new Error('expected an instance');
  return model;
}

describe('PyModel', () => {
  it('returns fields, defaults, extra fields and nested models', () => {
    const model = create({ price: 1, extra: 'x', limits: { rpm: 1 } });
    expect(model.className).toBe('Event');
    expect([model.get('price'), model.get('tags'), model.get('extra'), model.get('nope')]).toEqual([
      ...[new PyFloat(1), [], 'x', undefined],
    ]);
    expect(model.model('limits')?.get('rpm')).toBe(1);
    expect(model.model('price')).toBeUndefined();
  });

  it('sets and removes attributes without validation', () => {
    const model = create({});
    model.set('price', 'free');
    model.set('extra', 1);
    model.remove('tags');
    expect(model.dump({ excludeNone: true })).toEqual({ price: 'free', extra: 1 });
    expect([...model.fieldsSet]).toEqual(['price', 'extra']);
    model.remove('extra');
    expect(model.get('extra')).toBeUndefined();
  });
});

describe('dump', () => {
  const full = create({ z: null, limits: { rpm: 1 }, entry: { a: null, b: null }, data: { k: null }, y: 2 });

  it('writes declared fields in the order of the class, then extra fields in the order of the input', () => {
    expect(Object.entries(full.dump())).toEqual([
      ['at', null],
      ['price', null],
      ['limits', { rpm: 1, tpm: null }],
      ['entry', { a: null, b: null }],
      ['data', { k: null }],
      ['tags', []],
      ['z', null],
      ['y', 2],
    ]);
  });

  it('can omit None, also in models and typed dicts, but not in other dicts', () => {
    expect(full.dump({ excludeNone: true })).toEqual({
      limits: { rpm: 1 },
      entry: {},
      data: { k: null },
      tags: [],
      y: 2,
    });
  });

  it('can omit fields that are not set', () => {
    expect(full.dump({ excludeUnset: true })).toEqual({
      limits: { rpm: 1 },
      entry: { a: null, b: null },
      data: { k: null },
      z: null,
      y: 2,
    });
  });

  it('writes datetimes and floats by mode', () => {
    const model = create({ at: '2024-01-02T03:04:05Z', price: 'inf', data: new PyFloat(Number.NaN) });
    expect(model.dump({ excludeUnset: true })).toEqual({
      at: '2024-01-02T03:04:05+00:00',
      price: new PyFloat(Number.POSITIVE_INFINITY),
      data: new PyFloat(Number.NaN),
    });
    expect(model.dump({ excludeUnset: true, mode: 'json' })).toEqual({
      at: '2024-01-02T03:04:05Z',
      price: null,
      data: null,
    });
    expect(model.dump({ excludeUnset: true, mode: 'json', keepsFloats: true })).toMatchObject({
      price: new PyFloat(Number.POSITIVE_INFINITY),
    });
  });
});

describe('dumpValue', () => {
  it('rejects an object that is not JSON', () => {
    expect(() => dumpValue([new PyObject('Timeout', 'Timeout(1)')], {})).toThrow(
      'Object of type Timeout is not JSON serializable',
    );
  });

  it('limits the depth in mode json', () => {
    let value: ModelValue = utcDateTime(0);
    for (let depth = 0; depth < 256; depth++) value = [value];
    expect(() => dumpValue(value, {})).not.toThrow();
    expect(() => dumpValue(value, { mode: 'json' })).toThrow('Maximum serialization depth exceeded');
  });

  it('writes naive datetimes without an offset', () => {
    const date = { year: 2024, month: 1, day: 2 };
    const time = { hour: 0, minute: 0, second: 0, microsecond: 0 };
    expect(dumpValue(new PyDateTime(date, time, undefined), { mode: 'json' })).toBe('2024-01-02T00:00:00');
  });
});
