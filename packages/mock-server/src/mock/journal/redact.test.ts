import { describe, expect, it } from 'vitest';
import { redactBody, redactHeaders, redactQuery } from './redact.ts';

describe('redactHeaders', () => {
  it('redacts keys and cookies, and keeps the others', () => {
    const headers = { authorization: 'Basic abc', cookie: 'a=b', 'x-api-key': 'abc', accept: '*/*' };
    expect(redactHeaders(headers, [])).toEqual({
      authorization: '[redacted]',
      cookie: '[redacted]',
      'x-api-key': '[redacted]',
      accept: '*/*',
    });
  });

  it('redacts the given secrets in any header', () => {
    expect(redactHeaders({ 'x-note': 'my canary' }, ['canary'])).toEqual({ 'x-note': 'my [redacted]' });
  });
});

describe('redactQuery', () => {
  it.each([
    ['', ''],
    ['team_id=a&x=1', 'team_id=a&x=1'],
    ['api_key=abcdef&x=1', 'api_key=[redacted]&x=1'],
    ['note=canary', 'note=[redacted]'],
    ['note=sk-1234567890', 'note=[redacted]'],
  ])('returns %j as %j', (query, redacted) => {
    expect(redactQuery(query, ['canary'])).toBe(redacted);
  });
});

describe('redactBody', () => {
  it('returns undefined for a request without a body', () => {
    expect(redactBody('', [])).toBeUndefined();
  });

  it('parses JSON', () => {
    expect(redactBody('[{"api_key":"abc","rpm":1}]', [])).toEqual([{ api_key: '[redacted]', rpm: 1 }]);
  });

  it('returns a body that is not JSON as a string', () => {
    expect(redactBody('{"note": "canary 1"', ['canary'])).toBe('{"note": "[redacted] 1"');
  });

  it.each([
    ['{"api_key": "canary", "rpm": 5', '{"api_key": "[redacted]", "rpm": 5'],
    ['{"api_key": "ca\\"nary", "rpm": 5', '{"api_key": "[redacted]", "rpm": 5'],
    ['{"api_key": "canary', '{"api_key": "[redacted]"'],
    ["{'api_key': 'canary', 'rpm': 5}", "{'api_key': '[redacted]', 'rpm': 5}"],
    ['api_key=canary&rpm=5', 'api_key=[redacted]&rpm=5'],
    ['{"input_cost_per_token": "1", ', '{"input_cost_per_token": "1", '],
  ])('redacts the fields of text that is not valid JSON: %s', (body, redacted) => {
    expect(redactBody(body, [])).toBe(redacted);
  });

  it('takes linear time for text that is not valid JSON', { timeout: 120_000 }, () => {
    for (const part of ['"api_key"', 'a'.repeat(99), 'key: ', '"key": "\\', ' '.repeat(9)]) {
      const start = process.cpuUsage();
      redactBody(`{${part.repeat(100_000 / part.length)}`, []);
      const { user, system } = process.cpuUsage(start);
      // A pattern that backtracks needs minutes, so this limit holds on a busy machine too.
      expect((user + system) / 1000).toBeLessThan(15_000);
    }
  });
});
