import { join } from 'node:path';
import { compileExamples, readmeExamples } from '@litellm-models/dev-tools/doc-examples';
import { expect, test } from 'vitest';
import { EXAMPLES } from './run-example.ts';

test('the examples of the README in the root compile', () => {
  const examples = readmeExamples(join(EXAMPLES, '../README.md'));
  expect(examples.length).toBeGreaterThan(0);
  expect(compileExamples(examples, { folder: EXAMPLES })).toEqual([]);
});
