import { expect, test } from 'vitest';
import { parserErrorMessage } from './parser-error.ts';

test('describes an error without the message of the parser, which quotes the text', () => {
  expect(parserErrorMessage({ code: 'BAD_DQ_ESCAPE', message: 'Invalid escape sequence \\sk-secret' })).toBe(
    'unknown escape sequence in a double-quoted string',
  );
  expect(parserErrorMessage({ code: 'IMPOSSIBLE', message: 'sk-secret' })).toBe('syntax error');
});

test('describes a missing bracket', () => {
  expect(parserErrorMessage({ code: 'BAD_INDENT', message: 'Flow map in block collection must be …' })).toBe(
    'a "[" or "{" is not closed',
  );
  expect(parserErrorMessage({ code: 'BAD_INDENT', message: 'All mapping items must start at the same column' })).toBe(
    'wrong indentation',
  );
});
