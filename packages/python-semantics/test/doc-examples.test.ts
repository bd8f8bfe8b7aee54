import { join } from 'node:path';
import { compileExamples, readmeExamples } from '@litellm-models/dev-tools/doc-examples';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..');

it('compiles the examples of the README, which import everything they use', () => {
  const examples = readmeExamples(join(folder, 'README.md'));
  expect(examples.length).toBeGreaterThan(0);
  expect(compileExamples(examples, { folder })).toEqual([]);
}, 120_000);
