import { describe, expect, it } from 'vitest';
import { PythonError } from '../values/errors.ts';
import { assertEncodable, hasLoneSurrogate } from './surrogates.ts';

describe('hasLoneSurrogate', () => {
  it('is true only for a surrogate without its other half', () => {
    expect(['a\ud800', '\udc00b', '\ude00\ud83d', '😀', ''].map(hasLoneSurrogate)).toEqual([
      ...[true, true, true, false, false],
    ]);
  });
});

describe('assertEncodable', () => {
  it('accepts any valid string', () => {
    expect(() => assertEncodable('é 日本 😀')).not.toThrow();
  });

  it.each([
    ['😀\ud800', "character '\\ud800' in position 1"],
    ['a\udc00\ud800b\ud801', 'characters in position 1-2'],
  ])('rejects %j', (text, what) => {
    const message = `'utf-8' codec can't encode ${what}: surrogates not allowed`;
    expect(() => assertEncodable(text)).toThrow(new PythonError('UnicodeEncodeError', message));
  });
});
