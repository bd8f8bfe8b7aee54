import { expect, it } from 'vitest';
import { escapePattern } from './escape-pattern.ts';

it('escapes the characters that re.escape escapes', () => {
  expect(escapePattern('a-b/c.d *#~&')).toBe('a\\-b/c\\.d\\ \\*\\#\\~\\&');
});
