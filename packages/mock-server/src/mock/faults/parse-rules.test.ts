import { operationIds } from '@litellm-models/core';
import { describe, expect, it } from 'vitest';
import { FaultRuleError, parseRules } from './parse-rules.ts';
import type { FaultRule } from './rule.ts';

const reset = { type: 'reset' } as const;

describe('parseRules', () => {
  it('accepts every operation', () => {
    const rules: FaultRule[] = operationIds.map((operation) => ({ operation, fault: reset }));
    expect(parseRules({ rules })).toEqual(rules);
  });

  it('accepts one rule, a list, and an object with a list', () => {
    const rule = { operation: '*', fault: reset };
    expect([parseRules(rule), parseRules([rule]), parseRules({ rules: [rule] })]).toEqual([[rule], [rule], [rule]]);
    expect(parseRules([])).toEqual([]);
  });

  it.each([
    { operation: ['addNewModelModelNewPost', 'modelListV1ModelsGet'], calls: [1, 3], fault: reset },
    { operation: '*', calls: { from: 2 }, chance: 0, times: 1, latency: 0 },
    { operation: '*', calls: { from: 2, to: 3 }, latency: { min: 1, max: 1 } },
    { operation: '*', latency: { mean: 5, deviation: 0 } },
    { operation: '*', fault: { type: 'status', status: 418, body: null, headers: { 'x-a': 'b' }, performed: true } },
    { operation: '*', fault: { type: 'rate-limit', retryAfter: 'Wed, 21 Oct 2026 07:28:00 GMT' } },
    { operation: '*', fault: { type: 'html', status: 200, performed: false } },
  ])('accepts %j', (rule) => {
    expect(parseRules(rule)).toEqual([rule]);
  });

  it.each<[given: unknown, path: string, message: string]>([
    [7, 'rules', 'expected rules to be an array of fault rules, got 7'],
    [undefined, 'rules', 'got undefined'],
    [[null], 'rules[0]', 'expected rules[0] to be an object, got null'],
    [
      { rules: [{ fault: reset }] },
      'rules[0].operation',
      'expected rules[0].operation to be "*" or one of addNewModel',
    ],
    [[{ operation: [], fault: reset }], 'rules[0].operation', 'to be a list of at least one operation, got []'],
    [{ operation: 'create', fault: reset }, 'rule.operation', 'got "create"'],
    [{ operation: ['*'], fault: reset }, 'rule.operation[0]', 'got "*"'],
    [[{ operation: '*' }], 'rules[0]', 'expected rules[0] to have a latency, a fault, or both'],
    [[{ operation: '*', fault: { type: 'boom' } }], 'rules[0].fault.type', 'one of status, rate-limit'],
    [[{ operation: '*', fault: { type: 'boom' } }], 'rules[0].fault.type', 'got "boom"'],
    [[{ operation: '*', fault: 'reset' }], 'rules[0].fault', 'to be an object with a type, got string'],
    [[{ operation: '*', fault: { type: 'status' } }], 'rules[0].fault.status', 'to be an HTTP status from 200 to 599'],
    [[{ operation: '*', fault: { type: 'html', status: 600 } }], 'rules[0].fault.status', 'got 600'],
    [[{ operation: '*', fault: { type: 'reset', status: 1 } }], 'rules[0].fault.status', 'unknown field'],
    [
      [{ operation: '*', fault: { type: 'status', status: 500, headers: { a: 1 } } }],
      'rules[0].fault.headers',
      'to be an object whose values are strings, got object',
    ],
    [
      [{ operation: '*', fault: { type: 'rate-limit', retryAfter: -1 } }],
      'rules[0].fault.retryAfter',
      'to be a number of seconds or an HTTP date, got -1',
    ],
    [
      [{ operation: '*', fault: { type: 'html', performed: 'yes' } }],
      'rules[0].fault.performed',
      'to be a boolean, got string',
    ],
    [[{ operation: '*', fault: reset, nth: 1 }], 'rules[0].nth', 'unknown field rules[0].nth; expected only operation'],
    [[{ operation: '*', fault: reset, calls: 0 }], 'rules[0].calls', 'to be the number of a call'],
    [[{ operation: '*', fault: reset, calls: [] }], 'rules[0].calls', 'got array'],
    [[{ operation: '*', fault: reset, chance: 2 }], 'rules[0].chance', 'to be a number from 0 to 1, got 2'],
    [[{ operation: '*', fault: reset, times: 0.5 }], 'rules[0].times', 'to be a positive integer, got 0.5'],
    [[{ operation: '*', latency: { min: 3, max: 1 } }], 'rules[0].latency', 'with min <= max'],
    [[{ operation: '*', latency: -1 }], 'rules[0].latency', 'without negative numbers, got -1'],
  ])('rejects %j with the path %s', (given, path, message) => {
    let error: unknown;
    try {
      parseRules(given);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(FaultRuleError);
    expect(error).toMatchObject({ path, message: expect.stringContaining(message) });
  });

  it('does not show the contents of a field that can contain a secret', () => {
    const headers = ['sk-canary-123456'];
    const given = { operation: '*', fault: { type: 'status', status: 500, headers } };
    expect(() => parseRules(given)).toThrow('got array');
    expect(() => parseRules(given)).not.toThrow('canary');
  });
});
