import { expect, it } from 'vitest';
import { neverSent } from './failures.ts';

it('knows a connection that was never made, as each runtime says it', () => {
  const withCode = (code: string): Error => Object.assign(new Error('x'), { code });
  expect(neverSent(new TypeError('fetch failed', { cause: withCode('ECONNREFUSED') }))).toBe(true);
  expect(neverSent(new TypeError('fetch failed', { cause: withCode('ENOTFOUND') }))).toBe(true);
  expect(neverSent(new TypeError('fetch failed', { cause: withCode('UND_ERR_CONNECT_TIMEOUT') }))).toBe(true);
  expect(neverSent(withCode('ConnectionRefused'))).toBe(true);
  expect(neverSent(new TypeError('error sending request: tcp connect error: Connection refused (os error 111)'))).toBe(
    true,
  );
  expect(neverSent(new TypeError('fetch failed', { cause: withCode('ECONNRESET') }))).toBe(false);
  expect(neverSent(new TypeError('Failed to fetch'))).toBe(false);
  expect(neverSent('nonsense')).toBe(false);
});

it('comes to an end where causes go in a circle', () => {
  const [a, b] = [new Error('a'), new Error('b')];
  a.cause = b;
  b.cause = a;
  expect(neverSent(a)).toBe(false);
});
