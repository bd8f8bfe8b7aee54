import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, test } from 'vitest';
import { modelsInLists, modelsInString } from './named-models.ts';

describe('the models that a request names', () => {
  test.each<[PyDict, string[] | string, string[]]>([
    [{}, [], []],
    [{ model: 'a, b,' }, ['a', 'b', ''], ['a', 'b']],
    [{ model: '', target_model_names: 'b' }, ['b'], ['b']],
    [{ model: 'a', target_model_names: 'b' }, ['a'], ['a']],
    [{ model: ['a', null, 'a,b'] }, "'list' object has no attribute 'split'", ['a', 'b']],
    [{ model: true }, "'bool' object has no attribute 'split'", ['True']],
    [{ model: 0 }, [], ['0']],
    [{ model: { a: 1 } }, "'dict' object has no attribute 'split'", ["{'a': 1}"]],
  ])('are found in %j', (data, inString, inLists) => {
    if (typeof inString === 'string') expect(() => modelsInString.requested(data)).toThrow(inString);
    else expect(modelsInString.requested(data)).toEqual(inString);
    expect(modelsInLists.requested(data)).toEqual(inLists);
  });

  test('include fallbacks of any type that Python iterates over', () => {
    expect(modelsInString.fallbacks({ fallbacks: 'ab' })).toEqual(['a', 'b']);
    expect(() => modelsInString.fallbacks({ fallbacks: 5 })).toThrow("'int' object is not iterable");
    expect(() => modelsInString.fallbacks({ fallbacks: [{ a: ['b'] }] })).toThrow("'model'");
  });

  test('include fallbacks in lists at any depth', () => {
    expect(modelsInLists.fallbacks({ fallbacks: 'ab' })).toEqual([]);
    const nested = { fallbacks: [{ model: 'a', fallbacks: ['b'] }], content_policy_fallbacks: [{ c: ['d', 'a'] }] };
    expect(modelsInLists.fallbacks(nested)).toEqual(['a', 'b', 'd']);
    expect(modelsInLists.fallbacks({ router_settings_override: { fallbacks: ['e'] } })).toEqual(['e']);
  });

  test('may not nest fallbacks more than ten deep', () => {
    let list: PyDict[] = [{ model: 'a' }];
    for (let depth = 0; depth < 11; depth++) list = [{ model: 'a', fallbacks: list }];
    expect(() => modelsInLists.fallbacks({ fallbacks: list })).toThrow('fallback nesting exceeds');
  });
});
