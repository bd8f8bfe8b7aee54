/** Writes `dist/index.html`: the contract as one page that needs nothing from the network. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { quirksOf } from './quirks.ts';

const app = join(import.meta.dirname, '..');
const contract = parse(readFileSync(join(app, '../../openapi/model-management.yaml'), 'utf8')) as {
  paths: Record<string, Record<string, { operationId?: string; description?: string }>>;
};
const page = join(app, 'dist/index.html');
const require = createRequire(import.meta.url);
const manifest = require.resolve('@redocly/cli/package.json');

// Each operation tells of its quirks too: only this page needs that.
for (const operation of Object.values(contract.paths).flatMap((item) => Object.values(item))) {
  if (operation.operationId !== undefined) {
    operation.description = `${operation.description ?? ''}${quirksOf(operation.operationId)}`;
  }
}
const folder = mkdtempSync(join(tmpdir(), 'reference-'));
const source = join(folder, 'contract.json');
writeFileSync(source, JSON.stringify(contract));
mkdirSync(dirname(page), { recursive: true });

const run = spawnSync(
  process.execPath,
  [
    join(dirname(manifest), 'bin/cli.js'),
    'build-docs',
    source,
    ...['--output', page],
    ...['--title', 'LiteLLM model management: the reference'],
    '--inlineBundle',
    // Shown open, so that a reader's search finds every field of an answer.
    '--openapi.schemasExpansionLevel=1',
    '--openapi.hideDownloadButtons=false',
  ],
  {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  },
);
rmSync(folder, { recursive: true });
if (run.status !== 0) {
  console.error(run.stdout, run.stderr);
  process.exit(1);
}

// What the page would still fetch from elsewhere: its maker's logo. The words stay.
const LOGO = 'https://cdn.redoc.ly/redoc/logo-mini-full.svg';
const words = encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="16"><text y="12" font-family="sans-serif" font-size="11" fill="#888">Redocly</text></svg>',
);
const html = readFileSync(page, 'utf8');
if (!html.includes(LOGO)) throw new Error('The logo has moved: look what the page fetches now.');
const offline = html
  .replaceAll(LOGO, `data:image/svg+xml,${words}`)
  .replace(
    '<head>',
    '<head>\n  <link rel="icon" href="data:,">\n  <meta name="description" content="Every operation, field and error of the LiteLLM proxy\'s Model Management API.">',
  );
writeFileSync(page, offline);
