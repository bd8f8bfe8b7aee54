/**
 * Measures the figures of the README and those of peers, and fails if a budget is exceeded. `--write` updates the README.
 *
 *   pnpm --filter @litellm-models/client bench
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instantiations } from './instantiations.ts';
import { peerProgram } from './peers.ts';
import { gzippedSize, programPath } from './size.ts';
import { measureSpeed } from './speed.ts';

interface Budget {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly atLeast?: boolean;
}

const kilobytes = (bytes: number | undefined): string =>
  bytes === undefined ? '–' : `${(bytes / 1000).toFixed(1)} KB`;
const share = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(2));
const sizeOf = async (file: string | undefined): Promise<number | undefined> =>
  file === undefined ? undefined : gzippedSize(file);

const size = {
  fetch: await gzippedSize(programPath('fetch')),
  functions: await gzippedSize(programPath('list-functions')),
  client: await gzippedSize(programPath('list-client')),
  validate: await gzippedSize(programPath('validate')),
  'openapi-fetch': await gzippedSize(programPath('openapi-fetch')),
  'hey-api': await sizeOf(peerProgram('hey-api')),
  openai: await sizeOf(peerProgram('openai')),
};
const speed = await measureSpeed();
const types = { named: instantiations('named'), 'openapi-fetch': instantiations('openapi-fetch') };

const yes = 'yes';
const rows: readonly (readonly string[])[] = [
  ['', 'gzipped', 'calls per second', 'typed responses', 'timeouts', 'safe retries', 'errors by class'],
  ['---', '---:', '---:', '---', '---', '---', '---'],
  ['`fetch`', kilobytes(size.fetch), share(1), 'no', 'no', 'no', 'no'],
  ['**`connect` + `listModels`**', kilobytes(size.functions), share(speed.get('functions')), yes, yes, yes, yes],
  ['**`createClient`**, all methods', kilobytes(size.client), share(speed.get('client')), yes, yes, yes, yes],
  ['**`client.http`**', 'included', share(speed.get('client.http')), yes, yes, yes, 'by status'],
  [
    'openapi-fetch',
    kilobytes(size['openapi-fetch']),
    share(speed.get('openapi-fetch')),
    'from our contract',
    'no',
    'no',
    'by status',
  ],
  ['hey-api', kilobytes(size['hey-api']), '–', 'from our contract', 'no', 'no', 'by status'],
  ['openai', kilobytes(size.openai), share(speed.get('openai')), 'of OpenAI', yes, 'no, repeats creates', yes],
];
const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
const budgets: readonly Budget[] = [
  { name: 'connect and listModels, gzipped bytes', value: size.functions, limit: 9000 },
  { name: './validate, gzipped bytes', value: size.validate, limit: 10_000 },
  {
    name: 'createClient: calls per second, relative to fetch',
    value: speed.get('client') ?? 0,
    limit: 0.7,
    atLeast: true,
  },
  {
    name: 'createClient with a signal: calls per second, relative to fetch',
    value: speed.get('client, with a signal') ?? 0,
    limit: 0.6,
    atLeast: true,
  },
  {
    name: 'client.http: calls per second, relative to fetch',
    value: speed.get('client.http') ?? 0,
    limit: 0.7,
    atLeast: true,
  },
  {
    name: 'client.http with a signal: calls per second, relative to fetch',
    value: speed.get('client.http, with a signal') ?? 0,
    limit: 0.6,
    atLeast: true,
  },
  { name: 'type instantiations of twenty calls', value: types.named, limit: 10_000 },
];
const lines = budgets.map(({ name, value, limit, atLeast }) => {
  const isMet = atLeast ? value >= limit : value <= limit;
  return `${isMet ? 'ok      ' : 'EXCEEDED'} ${name}: ${Number(value.toFixed(3))} (${atLeast ? 'at least' : 'at most'} ${limit})`;
});
console.log(`${table}\n\nwith a signal: ${[...speed].map(([name, value]) => `${name} ${share(value)}`).join(', ')}`);
console.log(
  `instantiations: named methods ${types.named}, openapi-fetch ${types['openapi-fetch']}\n\n${lines.join('\n')}`,
);

if (process.argv.includes('--write')) {
  const readme = join(import.meta.dirname, '../README.md');
  const signal = `With an \`AbortSignal\`: \`createClient\` ${share(speed.get('client, with a signal'))}, \`client.http\` ${share(speed.get('client.http, with a signal'))}.`;
  const other = `\`./validate\` is ${kilobytes(size.validate)}. TypeScript needs ${types.named} type instantiations for twenty calls (openapi-fetch: ${types['openapi-fetch']}).`;
  const text = readFileSync(readme, 'utf8').replace(
    /(<!-- bench -->\n)[\s\S]*?(\n<!-- \/bench -->)/,
    (_, begin: string, end: string) => `${begin}${table}\n\n${signal} ${other}${end}`,
  );
  writeFileSync(readme, text);
}
if (lines.some((line) => line.startsWith('EXCEEDED'))) process.exitCode = 1;
