import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { integerOption, parseOptions } from '../command-line.ts';
import { NEWEST_RELEASE, RELEASE_NAMES } from './releases.ts';
import { startOracle } from './start.ts';

const HELP = `
Runs the real LiteLLM proxy until Ctrl-C, to try something out or as the target of conformance:replay.

Usage: pnpm --filter @litellm-models/conformance oracle [options]

Options:
  --profile NAME  LiteLLM release: ${RELEASE_NAMES.join(', ')}, or an exact version such as 1.105.0 (default: ${NEWEST_RELEASE})
  --port N        port to listen on; 0 picks a free one (default: 4100)
  --config FILE   config.yaml to start with (default: conformance/config.yaml)
  --keys FILE     virtual keys and teams to start with (default: conformance/keys.json)
  --premium       enable the features of an enterprise license
  --no-db         run without a database
  --help          print this help
`;

const folder = join(import.meta.dirname, '..');
const options = parseOptions(HELP, {
  profile: { type: 'string', default: NEWEST_RELEASE },
  port: { type: 'string', default: '4100' },
  config: { type: 'string', default: join(folder, 'config.yaml') },
  keys: { type: 'string', default: join(folder, 'keys.json') },
  premium: { type: 'boolean', default: false },
  'no-db': { type: 'boolean', default: false },
});
const oracle = await startOracle(options.profile, {
  port: integerOption(HELP, 'port', options.port),
  config: readFileSync(options.config, 'utf8'),
  keys: JSON.parse(readFileSync(options.keys, 'utf8')),
  premium: options.premium,
  noDatabase: options['no-db'],
});
console.log(
  `LiteLLM ${oracle.version} is listening on ${oracle.url} with master key sk-1234. Press Ctrl-C to stop it.`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void oracle.stop().then(() => process.exit(0)));
