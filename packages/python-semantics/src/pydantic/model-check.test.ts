import { describe, expect, it } from 'vitest';
import { compilerOf, errorsOf, NO_RULES, testState, validate } from '../../test/validate.ts';
import { PythonError } from '../values/errors.ts';
import type { Rules } from './compile.ts';
import { Failure } from './failure.ts';
import { instantiate, modelCheck } from './model-check.ts';
import { asKwargs, type ModelRules } from './model-class.ts';
import { PyModel } from './py-model.ts';
import type { Extra, Schema } from './schema.ts';
import { newState } from './state.ts';
import type { ModelValue } from './types.ts';

const LIMITS: Schema = { kind: 'model', name: 'Limits' };

const models = (extra: Extra) => ({ Limits: { extra, fields: { rpm: 'int', name: 'str?' } } }) as const;

function rulesWith(own: Partial<ModelRules>): Rules {
  return { ...NO_RULES, modelRules: () => ({ before: [], after: [], init: undefined, ...own }) };
}

function dumpOf(value: unknown): unknown {
  return value instanceof PyModel ? value.dump() : value;
}

describe('a model', () => {
  it('is created from a dict', () => {
    const model = validate(LIMITS, { rpm: '1' }, compilerOf(models('ignore')));
    expect(dumpOf(model)).toEqual({ rpm: 1, name: null });
    expect(model instanceof PyModel && [...model.fieldsSet]).toEqual(['rpm']);
  });

  it('reports missing, invalid and extra fields in the order of the class', () => {
    expect(validate(LIMITS, { name: 1, z: 1 }, compilerOf(models('forbid')))).toEqual({
      errors: [
        ['missing', ['rpm'], 'Field required'],
        ['string_type', ['name'], 'Input should be a valid string'],
        ['extra_forbidden', ['z'], 'Extra inputs are not permitted'],
      ],
    });
  });

  it.each<[Extra, ModelValue]>([
    ['ignore', { rpm: 1, name: null }],
    ['allow', { rpm: 1, name: null, z: [2] }],
  ])('with extra %s keeps %j', (extra, dump) => {
    expect(dumpOf(validate(LIMITS, { z: [2], rpm: 1 }, compilerOf(models(extra))))).toEqual(dump);
  });

  it('rejects a key with a lone surrogate', () => {
    expect(validate(LIMITS, { rpm: 1, '\ud800': 1 }, compilerOf(models('forbid')))).toMatchObject({
      errors: [['string_unicode', [], expect.any(String)]],
    });
  });

  it('accepts its own instances unchanged', () => {
    const compiler = compilerOf(models('ignore'));
    const model = instantiate(compiler.modelClass('Limits'), { rpm: 1 }, testState());
    expect(model).toBeInstanceOf(PyModel);
    if (model instanceof PyModel) expect(validate(LIMITS, model, compiler)).toBe(model);
  });

  it('rejects other inputs, with another message in a request', () => {
    const check = modelCheck(compilerOf(models('ignore')).modelClass('Limits'));
    const errors = (fromAttributes: boolean): unknown => {
      const result = check([1], newState({ uuid: () => '' }, fromAttributes));
      return result instanceof Failure ? errorsOf(result) : result;
    };
    expect(errors(false)).toEqual([['model_type', [], 'Input should be a valid dictionary or instance of Limits']]);
    expect(errors(true)).toEqual([
      ['model_attributes_type', [], 'Input should be a valid dictionary or object to extract fields from'],
    ]);
  });
});

describe('model validators', () => {
  it('with mode before change the input, outermost first', () => {
    const append = (letter: string) => (input: ModelValue) => {
      const kwargs = asKwargs(input) ?? {};
      return { ...kwargs, name: `${String(kwargs['name'])}${letter}` };
    };
    const compiler = compilerOf(models('ignore'), rulesWith({ before: [append('b'), append('c')] }));
    expect(dumpOf(validate(LIMITS, { rpm: 1, name: 'a' }, compiler))).toEqual({ rpm: 1, name: 'abc' });
  });

  it('turn a ValueError into an error, but no other exception', () => {
    const throws = (type: string) => () => {
      throw new PythonError(type, 'bad input');
    };
    const compiler = (type: string) => compilerOf(models('ignore'), rulesWith({ before: [throws(type)] }));
    expect(validate(LIMITS, { rpm: 1 }, compiler('ValueError'))).toEqual({
      errors: [['value_error', [], 'Value error, bad input']],
    });
    expect(() => validate(LIMITS, { rpm: 1 }, compiler('KeyError'))).toThrow('bad input');
  });

  it('with mode after check the instance', () => {
    const after = [(model: PyModel) => (model.get('rpm') === 0 ? 'rpm must not be 0' : undefined)];
    const compiler = compilerOf(models('ignore'), rulesWith({ after }));
    expect(validate(LIMITS, { rpm: 0 }, compiler)).toEqual({
      errors: [['value_error', [], 'Value error, rpm must not be 0']],
    });
    expect(dumpOf(validate(LIMITS, { rpm: 1 }, compiler))).toEqual({ rpm: 1, name: null });
  });
});

describe('an __init__ of its own', () => {
  const init: ModelRules['init'] = (kwargs, construct, state) =>
    construct({ ...kwargs, name: kwargs['name'] ?? state.ids.uuid() }, state);

  it('receives the keyword arguments', () => {
    const compiler = compilerOf(models('ignore'), rulesWith({ init }));
    expect(dumpOf(validate(LIMITS, { rpm: 1 }, compiler))).toEqual({ rpm: 1, name: 'id-1' });
    expect(dumpOf(instantiate(compiler.modelClass('Limits'), { rpm: 1, name: 'x' }, testState()))).toEqual({
      rpm: 1,
      name: 'x',
    });
  });

  it('is not called for an input that is not a dict', () => {
    const compiler = compilerOf(models('ignore'), rulesWith({ init }));
    expect(validate(LIMITS, 1, compiler)).toMatchObject({ errors: [['model_type', [], expect.any(String)]] });
  });
});

describe('instantiate', () => {
  it('returns a failure with the name of the class as title', () => {
    const failure = instantiate(compilerOf(models('ignore')).modelClass('Limits'), {}, testState());
    expect(failure instanceof Failure && [failure.title, errorsOf(failure)]).toEqual([
      'Limits',
      [['missing', ['rpm'], 'Field required']],
    ]);
  });
});
