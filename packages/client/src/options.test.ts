import { describe, expect, it } from 'vitest';
import { type ClientOptions, createClient } from './index.ts';

const VALID: ClientOptions = { baseUrl: 'https://llm.example.com', apiKey: 'sk-1234' };
const DURATION = 'a positive number of milliseconds (Infinity for no limit)';

describe('createClient', () => {
  it.each<[string, object, string]>([
    [
      'a missing baseUrl',
      { baseUrl: undefined },
      'expected options.baseUrl to be the proxy\'s http or https URL, got undefined: use "https://litellm.example.com"',
    ],
    [
      'a missing apiKey',
      { apiKey: undefined },
      'expected options.apiKey to be a master key or a virtual key, got undefined',
    ],
    [
      'an empty apiKey',
      { apiKey: '' },
      'expected options.apiKey to be a master key or a virtual key, got an empty key',
    ],
    ['an option in snake case', { api_key: 'sk' }, 'unknown property "api_key" in options: did you mean "apiKey"?'],
    ['an option in other case', { baseURL: 'x' }, 'unknown property "baseURL" in options: did you mean "baseUrl"?'],
    [
      'an unknown option',
      { maxRetries: 2 },
      'unknown property "maxRetries" in options: expected one of baseUrl, apiKey, fetch, headers, timeout, deadline, retry, readBack, hooks, validate, serverVersion',
    ],
    ['a timeout of 0', { timeout: 0 }, `expected options.timeout to be ${DURATION}, got 0`],
    ['a deadline as a string', { deadline: '5s' }, `expected options.deadline to be ${DURATION}, got string`],
    ['retry as a number', { retry: 3 }, 'expected options.retry to be an object or false, got number'],
    ['retry as null', { retry: null }, 'expected options.retry to be an object or false, got null'],
    ['0 attempts', { retry: { attempts: 0 } }, 'expected options.retry.attempts to be a positive integer, got 0'],
    [
      'a fraction of an attempt',
      { retry: { attempts: 1.5 } },
      'expected options.retry.attempts to be a positive integer, got 1.5',
    ],
    [
      'an unknown option of retry',
      { retry: { retries: 1 } },
      'unknown property "retries" in options.retry: expected one of attempts, minDelay, maxDelay, maxRetryAfter',
    ],
    [
      'an unknown hook',
      { hooks: { onRequest: () => {} } },
      'unknown property "onRequest" in options.hooks: expected one of onAttemptStart, onAttemptEnd',
    ],
    ['hooks as null', { hooks: null }, 'expected options.hooks to be an object, got null'],
    [
      'a hook as a number',
      { hooks: { onAttemptEnd: 5 } },
      'expected options.hooks.onAttemptEnd to be a function, got number',
    ],
    ['readBack as null', { readBack: null }, 'expected options.readBack to be an object, got null'],
    ['headers as null', { headers: null }, 'expected options.headers to be an object, got null'],
    [
      'a header name with a space',
      { headers: { 'x a': 'b' } },
      'expected options.headers["x a"] to be a valid HTTP header, got a name or value with invalid characters',
    ],
    [
      'a header value with a line break',
      { headers: { 'x-a': 'b\r\nc: d' } },
      'expected options.headers["x-a"] to be a valid HTTP header, got a name or value with invalid characters',
    ],
    [
      'a header value as a number',
      { headers: { 'x-a': 5 } },
      'expected options.headers["x-a"] to be a valid HTTP header, got number',
    ],
    [
      'the key in headers',
      { headers: { Authorization: 'x' } },
      'expected options.headers["Authorization"] to be omitted, got string: pass the key as options.apiKey',
    ],
    ['fetch as a number', { fetch: 3 }, 'expected options.fetch to be a function, got number'],
    ['fetch as a string', { fetch: 'fetch' }, 'expected options.fetch to be a function, got string'],
    ['fetch as an array', { fetch: [] }, 'expected options.fetch to be a function, got Array'],
    ['validate as a boolean', { validate: true }, 'expected options.validate to be a function, got boolean'],
    [
      'a version as a number',
      { serverVersion: 1.106 },
      'expected options.serverVersion to be a version string such as "1.106.2", got number',
    ],
    [
      'a version without a number',
      { serverVersion: 'newest' },
      'expected options.serverVersion to be a version string such as "1.106.2", got string',
    ],
  ])('rejects %s', (_, wrong, message) => {
    expect(() => createClient({ ...VALID, ...wrong } as ClientOptions)).toThrow(new TypeError(message));
  });

  it('rejects missing options', () => {
    expect(() => createClient(undefined as never)).toThrow(
      new TypeError('expected options to be an object, got undefined'),
    );
  });

  it('accepts headers as a Headers object', async () => {
    const sent: unknown[] = [];
    const fetch = async (_: string, init: RequestInit): Promise<Response> => {
      sent.push(new Headers(init.headers).get('x-gateway'));
      return Response.json({ data: [] });
    };
    const headers = new Headers({ 'x-gateway': 'blue' }) as unknown as Record<string, string>;
    await createClient({ ...VALID, headers, fetch }).models.list();
    expect(sent).toEqual(['blue']);
  });
});
