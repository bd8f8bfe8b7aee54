import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, test } from 'vitest';
import { named171, named1106 } from './named-models.ts';
import { withQuery } from './request-data.ts';

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
  ])('%j', (data, old, current) => {
    if (typeof old === 'string') expect(() => named171.asked(data)).toThrow(old);
    else expect(named171.asked(data)).toEqual(old);
    expect(named1106.asked(data)).toEqual(current);
  });

  test('1.71 goes through whatever the fallbacks are, 1.106 through lists at any depth', () => {
    expect(named171.fallbacks({ fallbacks: 'ab' })).toEqual(['a', 'b']);
    expect(() => named171.fallbacks({ fallbacks: 5 })).toThrow("'int' object is not iterable");
    expect(() => named171.fallbacks({ fallbacks: [{ a: ['b'] }] })).toThrow("'model'");
    expect(named1106.fallbacks({ fallbacks: 'ab' })).toEqual([]);
    const nested = { fallbacks: [{ model: 'a', fallbacks: ['b'] }], content_policy_fallbacks: [{ c: ['d', 'a'] }] };
    expect(named1106.fallbacks(nested)).toEqual(['a', 'b', 'd']);
    expect(named1106.fallbacks({ router_settings_override: { fallbacks: ['e'] } })).toEqual(['e']);
  });

  test('more than ten fallbacks within each other are refused', () => {
    let list: PyDict[] = [{ model: 'a' }];
    for (let depth = 0; depth < 11; depth++) list = [{ model: 'a', fallbacks: list }];
    expect(() => named1106.fallbacks({ fallbacks: list })).toThrow('fallback nesting exceeds');
  });
});

test('a query joins the body, whose own names win, the last value of a name counting', () => {
  expect(withQuery(undefined, '')).toBeUndefined();
  expect(withQuery(undefined, '&')).toBeUndefined();
  expect(withQuery({ model: null }, 'model=a&x=1&x=2')).toEqual({ model: null, x: '2' });
  expect(withQuery(['a'], 'x=1')).toEqual(['a']);
});
