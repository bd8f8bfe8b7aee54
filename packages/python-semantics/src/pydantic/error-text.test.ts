import { expect, it } from 'vitest';
import { validationErrorText } from './error-text.ts';
import type { LineError } from './types.ts';
import { ValidationError } from './validation-error.ts';

const INVALID: LineError = {
  type: 'int_parsing',
  loc: ['limits', 0],
  msg: 'Input should be a valid integer, unable to parse string as an integer',
  input: 'x',
  ctx: undefined,
};
const EXTRA: LineError = {
  type: 'extra_forbidden',
  loc: [],
  msg: 'Extra inputs are not permitted',
  input: 'y'.repeat(60),
  ctx: undefined,
};

const URL = 'https://errors.pydantic.dev/2.14/v';

it('writes one error', () => {
  expect(validationErrorText('2.14', 'Limits', [INVALID])).toBe(
    [
      '1 validation error for Limits',
      'limits.0',
      `  ${INVALID.msg} [type=int_parsing, input_value='x', input_type=str]`,
      `    For further information visit ${URL}/int_parsing`,
    ].join('\n'),
  );
});

it('writes several errors and shortens long inputs', () => {
  const short = `'${'y'.repeat(24)}...${'y'.repeat(23)}'`;
  expect(new ValidationError('2.14', 'Limits', [INVALID, EXTRA])).toMatchObject({
    type: 'ValidationError',
    title: 'Limits',
    message: expect.stringContaining(
      [
        `  ${EXTRA.msg} [type=extra_forbidden, input_value=${short}, input_type=str]`,
        `    For further information visit ${URL}/extra_forbidden`,
      ].join('\n'),
    ),
  });
});

it('counts bytes of UTF-8 and does not split characters', () => {
  const text = validationErrorText('2.14', 'Limits', [{ ...EXTRA, input: '😀'.repeat(20) }]);
  expect(text).toContain(`input_value='${'😀'.repeat(6)}...${'😀'.repeat(5)}', input_type`);
});

it('has no URL for an error that pydantic does not document', () => {
  expect(validationErrorText('2.14', 'Limits', [{ ...INVALID, type: 'sequence_str' }])).not.toContain('https:');
});
