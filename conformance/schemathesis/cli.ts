/**
 * Runs schemathesis over the contract against the mock, every check on. With quirks on, each failure has to be a row of the quirks table.
 *
 *   pnpm --filter @litellm-models/conformance schemathesis [--profile 1.109] [--quirks off] [--examples 25] [--seed 1] [--phases fuzzing,stateful]
 */
import { parseArgs } from 'node:util';
import { runSchemathesis } from './run.ts';

const { values } = parseArgs({
  options: {
    profile: { type: 'string', default: '1.109' },
    quirks: { type: 'string', default: 'off' },
    examples: { type: 'string', default: '25' },
    seed: { type: 'string', default: '1' },
    phases: { type: 'string' },
  },
});
const { output, cases, quirks, unexplained } = await runSchemathesis({
  profile: values.profile,
  quirks: values.quirks === 'on' ? 'on' : 'off',
  examples: Number(values.examples),
  seed: Number(values.seed),
  phases: values.phases,
});
if (unexplained.length > 0) console.log(output);
console.log(
  `profile ${values.profile}, quirks ${values.quirks}: ${cases} cases, ${unexplained.length} failures without a quirk`,
);
for (const [quirk, count] of quirks) console.log(`  ${quirk}: ${count}`);
for (const { check, operation, status, body } of unexplained)
  console.log(`  ?? ${check}: ${operation} → ${status} ${body.slice(0, 200)}`);
process.exitCode = unexplained.length === 0 ? 0 : 1;
