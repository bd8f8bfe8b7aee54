import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['api_bse', 'api_base'],
  ['apiBase', 'api_base'],
  ['api-base', 'api_base'],
  ['model_nmae', 'model_name'],
  ['rmp', undefined],
  ['something_else', undefined],
  ['x'.repeat(1000), undefined],
])('finds for %s: %s', (name, expected) => {
  expect(nearest(name, ['api_base', 'api_key', 'model_name', 'rpm', 'tpm'])).toBe(expected);
});
