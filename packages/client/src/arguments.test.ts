import { describe, expect, it } from 'vitest';
import { checkProperties, expectedMessage, typeName } from './arguments.ts';

describe('typeName', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['', 'an empty string'],
    ['sk-1234', 'string'],
    [5, 'number'],
    [[], 'Array'],
    [{}, 'Object'],
    [new AbortController(), 'AbortController'],
    [() => 'sk-1234', 'function'],
  ])('describes %o without showing it', (value, name) => expect(typeName(value)).toBe(name));
});

describe('expectedMessage', () => {
  it('says where, what was expected, what was given, and how to fix it', () => {
    expect(expectedMessage('options.fetch', 'a function', 'number')).toBe(
      'expected options.fetch to be a function, got number',
    );
    expect(expectedMessage('query.timeout', 'a query parameter', 'number', 'pass options after it')).toBe(
      'expected query.timeout to be a query parameter, got number: pass options after it',
    );
  });
});

describe('checkProperties', () => {
  it.each([
    [{ model_name: 'a' }, undefined],
    [{ modelName: 'a' }, 'unknown property "modelName" in change: did you mean "model_name"?'],
    [{ rpm: 60 }, 'unknown property "rpm" in change: expected one of model_name, litellm_params'],
    ['rpm', 'expected change to be an object, got string'],
  ])('checks %j', (value, message) => {
    const check = (): void => checkProperties(value, ['model_name', 'litellm_params'], 'change');
    if (message === undefined) expect(check).not.toThrow();
    else expect(check).toThrow(new TypeError(message));
  });
});
