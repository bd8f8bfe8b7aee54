import { choiceOption, integerOption, parseOptions } from '../command-line.ts';
import { NEWEST_RELEASE, RELEASE_NAMES } from '../oracle/index.ts';
import { runSchemathesis } from './run.ts';

const HELP = `
Tests the mock with schemathesis, a fuzzer for OpenAPI documents, on the contract and with every check enabled.
With quirks on, every failure must match a row of the mock's quirks table; with quirks off, nothing may fail.
Exits with status 0 if that is so, and with 1 otherwise.

Usage: pnpm --filter @litellm-models/conformance schemathesis [options]

Options:
  --profile NAME  LiteLLM release that the mock emulates: ${RELEASE_NAMES.join(', ')} (default: ${NEWEST_RELEASE})
  --quirks MODE   on or off (default: off)
  --examples N    random test cases for each operation (default: 25)
  --seed N        the same seed gives the same test cases (default: 1)
  --phases LIST   phases to run: examples, coverage, fuzzing, stateful (default: all), separated by commas
  --help          print this help
`;

const options = parseOptions(HELP, {
  profile: { type: 'string', default: NEWEST_RELEASE },
  quirks: { type: 'string', default: 'off' },
  examples: { type: 'string', default: '25' },
  seed: { type: 'string', default: '1' },
  phases: { type: 'string' },
});
const release = choiceOption(HELP, 'profile', options.profile, RELEASE_NAMES);
const quirksMode = choiceOption(HELP, 'quirks', options.quirks, ['on', 'off'] as const);
const { output, cases, quirks, unexplained } = await runSchemathesis({
  release,
  quirks: quirksMode,
  examples: integerOption(HELP, 'examples', options.examples, 1),
  seed: integerOption(HELP, 'seed', options.seed),
  phases: options.phases,
});
if (unexplained.length > 0) console.log(output);
console.log(
  `LiteLLM ${release}, quirks ${quirksMode}: ${cases} test cases, ${unexplained.length} failures that match no quirk`,
);
for (const [quirk, count] of quirks) console.log(`  ${quirk}: ${count}`);
for (const { check, operation, status, body } of unexplained)
  console.log(`  unexplained: ${check}, ${operation} → ${status} ${body.slice(0, 200)}`);
process.exitCode = unexplained.length === 0 ? 0 : 1;
