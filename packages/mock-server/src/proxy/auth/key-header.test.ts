import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELEASES } from '../../../test/emulated-proxy.ts';
import { KEY_HEADERS, readKey } from './key-header.ts';

const SCHEMES = ['Bearer ', 'Basic ', 'bearer '];
/** A key that contains no scheme. */
const key = fc.stringMatching(/^sk-[a-z0-9]{1,10}$/);

describe.each(RELEASES)('readKey in $name', ({ auth }) => {
  it('reads the first header that is not empty, in the order of KEY_HEADERS', () => {
    const values = fc.array(fc.option(fc.oneof(key, fc.constant('')), { nil: undefined }), {
      minLength: KEY_HEADERS.length,
      maxLength: KEY_HEADERS.length,
    });
    fc.assert(
      fc.property(values, (keys) => {
        const headers: Record<string, string> = {};
        for (const [i, name] of KEY_HEADERS.entries()) {
          const value = keys[i];
          if (value !== undefined) headers[name] = name === 'authorization' && value !== '' ? `Bearer ${value}` : value;
        }
        expect(readKey(headers, auth)?.key).toBe(keys.find((value) => value !== undefined && value !== ''));
      }),
    );
  });

  it.each(SCHEMES)('removes the scheme "%s" wherever it is in authorization or in LiteLLM’s header', (scheme) => {
    fc.assert(
      fc.property(key, fc.integer({ min: 1, max: 3 }), (value, times) => {
        const header = scheme.repeat(times) + value;
        expect(readKey({ authorization: header }, auth)).toEqual({ key: value, header });
        expect(readKey({ 'x-litellm-api-key': header }, auth)).toEqual({ key: value, header });
        expect(readKey({ 'x-api-key': header }, auth)).toEqual({ key: header, header });
      }),
    );
  });

  it.each(['sk-1234', 'Token sk-1234', 'BEARER sk-1234', 'Bearer'])('finds no key in authorization: %s', (header) => {
    expect(readKey({ authorization: header }, auth)).toEqual({ key: '', header });
    expect(readKey({ 'x-litellm-api-key': header }, auth)).toEqual({ key: header, header });
  });

  it.each([
    'AWS4-HMAC-SHA256 Credential=sk-1/20260101/us-east-1, SignedHeaders=host',
    'AWS4-HMAC-SHA256 Credential=Bearer  sk-1/20260101, SignedHeaders=host',
    'AWS4-HMAC-SHA256 SignedHeaders=host,Credential=sk-1',
  ])('reads the credential of %s in a release that does', (header) => {
    expect(readKey({ authorization: header }, auth)?.key).toBe(auth.readsAwsSignature ? 'sk-1' : '');
  });

  it('finds no key in an AWS signature without a credential', () => {
    expect(readKey({ authorization: 'AWS4-HMAC-SHA256 SignedHeaders=host' }, auth)?.key).toBe('');
  });

  it('returns undefined if every header is missing or empty', () => {
    expect(readKey({}, auth)).toBeUndefined();
    expect(readKey(Object.fromEntries(KEY_HEADERS.map((name) => [name, ''])), auth)).toBeUndefined();
  });
});
