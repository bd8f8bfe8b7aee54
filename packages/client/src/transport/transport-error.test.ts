import { describe, expect, it } from 'vitest';
import { wasNeverSent } from './transport-error.ts';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });
const fetchFailed = (code: string): Error => new TypeError('fetch failed', { cause: withCode(code) });

describe('wasNeverSent', () => {
  it.each([
    ['Node.js: connection refused', fetchFailed('ECONNREFUSED')],
    ['Node.js: host not found', fetchFailed('ENOTFOUND')],
    ['Node.js: connection timeout', fetchFailed('UND_ERR_CONNECT_TIMEOUT')],
    ['Bun: connection refused', withCode('ConnectionRefused')],
    [
      'Deno: connection refused',
      new TypeError('error sending request: tcp connect error: Connection refused (os error 111)'),
    ],
  ])('returns true if there was no connection (%s)', (_, error) => expect(wasNeverSent(error)).toBe(true));

  it.each([
    ['Node.js: connection reset', fetchFailed('ECONNRESET')],
    ['a browser, which does not say why', new TypeError('Failed to fetch')],
    ['a value that is not an error', 'nonsense'],
  ])('returns false if there may have been a connection (%s)', (_, error) => expect(wasNeverSent(error)).toBe(false));

  it('accepts circular causes', () => {
    const [a, b] = [new Error('a'), new Error('b')];
    a.cause = b;
    b.cause = a;
    expect(wasNeverSent(a)).toBe(false);
  });
});
