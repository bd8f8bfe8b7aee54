import { type PyDict, PythonError } from '@litellm-models/python-semantics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelRow, RELEASES, stateOf } from '../../../../test/emulated-proxy.ts';
import { decryptedParams } from '../../state/model-row.ts';
import { encryptParams, remainingSecrets } from './encrypt-params.ts';

const params = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.array(fc.string())));

describe.each(RELEASES)('encryptParams in $name', (release) => {
  const state = stateOf(release);

  it('encrypts every string so that the row can decrypt it', () => {
    fc.assert(
      fc.property(params, (entries) => {
        const given: PyDict = Object.fromEntries(Object.entries(entries));
        const encrypted = encryptParams(state, given);
        expect(decryptedParams(modelRow(encrypted))).toEqual(given);
        for (const [name, value] of Object.entries(given)) {
          if (typeof value === 'string') expect(encrypted.params[name]).not.toBe(value);
          else expect(encrypted.params[name]).toBe(value);
        }
      }),
    );
  });

  it('does not encrypt exempt parameters', () => {
    const { params, secrets } = encryptParams(state, { a: 'x', b: 'y' }, (name) => name === 'a');
    expect(params['a']).toBe('x');
    expect([...secrets.values()]).toEqual(['y']);
  });

  it('returns another ciphertext each time, in the alphabet of the release', () => {
    const first = String(encryptParams(state, { a: 'x' }).params['a']);
    expect(encryptParams(state, { a: 'x' }).params['a']).not.toBe(first);
    const urlSafe = Array.from({ length: 20 }, () => encryptParams(state, { a: 'x' }).params['a']).join('');
    expect(/[-_]/.test(urlSafe)).toBe(release.writes.alphabet === 'urlSafe');
  });

  it('throws for a lone surrogate', () => {
    expect(() => encryptParams(state, { a: '\ud800' })).toThrow(PythonError);
  });
});

describe('remainingSecrets', () => {
  const secrets = new Map([
    ['c1', 'one'],
    ['c2', 'two'],
  ]);

  it('keeps the secrets of the ciphertexts that the parameters contain', () => {
    expect(remainingSecrets({ a: 'c2', b: 5, c: 'other' }, secrets)).toEqual(new Map([['c2', 'two']]));
  });

  it('uses the last of several sources', () => {
    const later = new Map([['c1', 'new']]);
    expect(remainingSecrets({ a: 'c1', b: 'c2' }, secrets, later)).toEqual(
      new Map([
        ['c1', 'new'],
        ['c2', 'two'],
      ]),
    );
  });
});
