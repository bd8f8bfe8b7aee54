/**
 * Runs schemathesis over the contract against the mock, every check on.
 *
 *   pnpm --filter @litellm-models/conformance schemathesis [--profile 1.109] [--quirks off] [--examples 25] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { runSchemathesis } from './run.ts';

const { values } = parseArgs({
  options: {
    profile: { type: 'string', default: '1.109' },
    quirks: { type: 'string', default: 'off' },
    examples: { type: 'string', default: '25' },
    seed: { type: 'string', default: '1' },
  },
});
const { output, cases, failures } = await runSchemathesis({
  profile: values.profile,
  quirks: values.quirks === 'on' ? 'on' : 'off',
  examples: Number(values.examples),
  seed: Number(values.seed),
});
console.log(output);
console.log(`profile ${values.profile}, quirks ${values.quirks}: ${cases} cases, ${failures.length} kinds of failure`);
for (const { code, title, count, operations } of failures)
  console.log(`${code} ${title}: ${count} × ${operations.join(', ')}`);
process.exitCode = failures.length === 0 ? 0 : 1;
