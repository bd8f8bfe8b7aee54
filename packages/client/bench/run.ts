/**
 * Measures what the README claims, beside peers, writes the table into it (`--write`), and fails where a budget is broken.
 *
 *   pnpm --filter @litellm-models/client bench
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instantiations } from './instantiations.ts';
import { peerProgram } from './peers.ts';
import { gzipped, program } from './size.ts';
import { speeds } from './speed.ts';

interface Budget {
  readonly what: string;
  readonly is: number;
  readonly limit: number;
  readonly atLeast?: boolean;
}

const kilobytes = (bytes: number | undefined): string =>
  bytes === undefined ? '–' : `${(bytes / 1000).toFixed(1)} KB`;
const share = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(2));
const sizeOf = async (file: string | undefined): Promise<number | undefined> =>
  file === undefined ? undefined : gzipped(file);

const size = {
  fetch: await gzipped(program('fetch')),
  functions: await gzipped(program('list-functions')),
  client: await gzipped(program('list-client')),
  validate: await gzipped(program('validate')),
  'openapi-fetch': await gzipped(program('openapi-fetch')),
  'hey-api': await sizeOf(peerProgram('hey-api')),
  openai: await sizeOf(peerProgram('openai')),
};
const speed = await speeds();
const types = { named: instantiations('named'), 'openapi-fetch': instantiations('openapi-fetch') };

const yes = 'yes';
const rows: readonly (readonly string[])[] = [
  ['', 'gzipped', 'calls per second', 'typed answers', 'time-outs', 'safe retries', 'errors by class'],
  ['---', '---:', '---:', '---', '---', '---', '---'],
  ['`fetch`', kilobytes(size.fetch), share(1), 'no', 'no', 'no', 'no'],
  ['**`connect` + `listModels`**', kilobytes(size.functions), share(speed.get('functions')), yes, yes, yes, yes],
  ['**`createClient`**, everything', kilobytes(size.client), share(speed.get('client')), yes, yes, yes, yes],
  ['**`client.http`**', 'in it', share(speed.get('client.http')), yes, yes, yes, 'by status'],
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
  ['openai', kilobytes(size.openai), share(speed.get('openai')), 'its own few', yes, 'creates too', yes],
];
const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
const budgets: readonly Budget[] = [
  { what: 'listing models with authentication, retries and errors, gzipped bytes', is: size.functions, limit: 8000 },
  { what: './validate, gzipped bytes', is: size.validate, limit: 10_000 },
  { what: "calls per second, share of fetch's", is: speed.get('client') ?? 0, limit: 0.7, atLeast: true },
  {
    what: "with a caller's signal, share of fetch's",
    is: speed.get('client, with a signal') ?? 0,
    limit: 0.6,
    atLeast: true,
  },
  {
    what: "client.http: calls per second, share of fetch's",
    is: speed.get('client.http') ?? 0,
    limit: 0.7,
    atLeast: true,
  },
  {
    what: "client.http with a caller's signal, share of fetch's",
    is: speed.get('client.http, with a signal') ?? 0,
    limit: 0.6,
    atLeast: true,
  },
  { what: 'type instantiations of twenty calls', is: types.named, limit: 10_000 },
];
const lines = budgets.map(({ what, is, limit, atLeast }) => {
  const kept = atLeast ? is >= limit : is <= limit;
  return `${kept ? 'ok    ' : 'BROKEN'} ${what}: ${Number(is.toFixed(3))} (${atLeast ? 'at least' : 'at most'} ${limit})`;
});
console.log(`${table}\n\nwith a signal: ${[...speed].map(([name, value]) => `${name} ${share(value)}`).join(', ')}`);
console.log(
  `instantiations: named methods ${types.named}, openapi-fetch ${types['openapi-fetch']}\n\n${lines.join('\n')}`,
);

if (process.argv.includes('--write')) {
  const readme = join(import.meta.dirname, '../README.md');
  const signal = `With a caller's \`AbortSignal\`: \`createClient\` ${share(speed.get('client, with a signal'))}, \`client.http\` ${share(speed.get('client.http, with a signal'))}.`;
  const other = `\`./validate\` is ${kilobytes(size.validate)}. Twenty calls cost TypeScript ${types.named} type instantiations (openapi-fetch: ${types['openapi-fetch']}).`;
  const text = readFileSync(readme, 'utf8').replace(
    /(<!-- bench -->\n)[\s\S]*?(\n<!-- \/bench -->)/,
    (_, begin: string, end: string) => `${begin}${table}\n\n${signal} ${other}${end}`,
  );
  writeFileSync(readme, text);
}
if (lines.some((line) => line.startsWith('BROKEN'))) process.exitCode = 1;
