import { expect, test } from 'vitest';
import { displayKey, formatPath } from './path.ts';

test('writes keys with dots and indexes in brackets', () => {
  expect(formatPath(['model_list', 0, 'litellm_params', 'rpm'])).toBe('model_list[0].litellm_params.rpm');
  expect(formatPath([])).toBe('');
});

test.each(['sk-1234', 'SK-abc', 'a key', '', 'x'.repeat(62), '1'])('hides a key that could be a secret: %j', (key) => {
  expect(displayKey(key)).toBe('…');
  expect(formatPath(['general_settings', key])).toBe('general_settings.…');
});
