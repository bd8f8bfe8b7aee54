/**
 * Runs the real proxy until Ctrl-C: to try something out, or as the target of `conformance:replay`.
 *
 *   pnpm --filter @litellm-models/conformance oracle [--profile 1.109] [--port 4100] [--config FILE] [--keys FILE] [--premium] [--no-db]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, wholeNumber } from '../command-line.ts';
import { startOracle } from './start.ts';

const here = join(import.meta.dirname, '..');
const USAGE = 'oracle [--profile P] [--port N] [--config FILE] [--keys FILE] [--premium] [--no-db]';
const values = commandLine(USAGE, {
  profile: { type: 'string', default: '1.109' },
  port: { type: 'string', default: '4100' },
  config: { type: 'string', default: join(here, 'config.yaml') },
  keys: { type: 'string', default: join(here, 'keys.json') },
  premium: { type: 'boolean', default: false },
  'no-db': { type: 'boolean', default: false },
});
const oracle = await startOracle(values.profile, {
  port: wholeNumber(USAGE, 'port', values.port),
  config: readFileSync(values.config, 'utf8'),
  keys: JSON.parse(readFileSync(values.keys, 'utf8')),
  premium: values.premium,
  noDatabase: values['no-db'],
});
console.log(`LiteLLM ${oracle.release} on ${oracle.url}, master key sk-1234. Ctrl-C ends it.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void oracle.stop().then(() => process.exit(0)));
