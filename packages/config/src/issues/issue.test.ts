import { expect, test } from 'vitest';
import { type ConfigIssue, formatIssue } from './issue.ts';

const issue: ConfigIssue = {
  severity: 'error',
  effect: 'none',
  code: 'wrong_type',
  file: 'config.yaml',
  position: { line: 7, column: 12 },
  path: ['rpm'],
  field: 'rpm',
  message: 'expected rpm to be an integer, got a string',
};

test.each([
  ['file and position', {}, 'config.yaml:7:12: error: '],
  ['a position only', { file: undefined }, '7:12: error: '],
  ['a file only', { position: undefined, severity: 'warning' } as const, 'config.yaml: warning: '],
  ['neither', { file: undefined, position: undefined }, 'error: '],
])('writes %s before the message', (_, change, start) => {
  expect(formatIssue({ ...issue, ...change })).toBe(`${start}expected rpm to be an integer, got a string`);
});
