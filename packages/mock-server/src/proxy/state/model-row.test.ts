import { expect, it } from 'vitest';
import { decrypted, decryptedParams, type ModelRow } from './model-row.ts';

const row: ModelRow = {
  modelId: 'x',
  modelName: 'a',
  params: { api_key: 'cipher', plain: 'text', rpm: 5, nested: { api_key: 'cipher' } },
  secrets: new Map([['cipher', 'sk-secret']]),
  info: {},
  createdBy: 'me',
  updatedBy: 'me',
  blocked: false,
  createdAt: 0,
  updatedAt: 0,
};

it('decrypts the strings of parameters, but not strings inside of them', () => {
  expect(decryptedParams(row)).toEqual({
    api_key: 'sk-secret',
    plain: 'text',
    rpm: 5,
    nested: { api_key: 'cipher' },
  });
  expect(row.params['api_key']).toBe('cipher');
});

it.each([
  ['cipher', 'sk-secret'],
  ['text', 'text'],
  [5, 5],
  [null, null],
  [undefined, undefined],
])('decrypts %j to %j', (value, plaintext) => {
  expect(decrypted(row, value)).toBe(plaintext);
});
