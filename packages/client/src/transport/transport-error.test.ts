import { expect, it } from 'vitest';
import { wasNeverSent } from './transport-error.ts';

it('knows a connection that was never made, as each runtime says it', () => {
  const withCode = (code: string): Error => Object.assign(new Error('x'), { code });
  expect(wasNeverSent(new TypeError('fetch failed', { cause: withCode('ECONNREFUSED') }))).toBe(true);
  expect(wasNeverSent(new TypeError('fetch failed', { cause: withCode('ENOTFOUND') }))).toBe(true);
  expect(wasNeverSent(new TypeError('fetch failed', { cause: withCode('UND_ERR_CONNECT_TIMEOUT') }))).toBe(true);
  expect(wasNeverSent(withCode('ConnectionRefused'))).toBe(true);
  expect(
    wasNeverSent(new TypeError('error sending request: tcp connect error: Connection refused (os error 111)')),
  ).toBe(true);
  expect(wasNeverSent(new TypeError('fetch failed', { cause: withCode('ECONNRESET') }))).toBe(false);
  expect(wasNeverSent(new TypeError('Failed to fetch'))).toBe(false);
  expect(wasNeverSent('nonsense')).toBe(false);
});

it('comes to an end where causes go in a circle', () => {
  const [a, b] = [new Error('a'), new Error('b')];
  a.cause = b;
  b.cause = a;
  expect(wasNeverSent(a)).toBe(false);
});
