/** Writes `dist/index.html`: the contract as one web page that makes no network requests. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { quirksMarkdown } from './quirks-markdown.ts';

const app = join(import.meta.dirname, '..');
const contract = parse(readFileSync(join(app, '../../openapi/model-management.yaml'), 'utf8')) as {
  paths: Record<string, Record<string, { operationId?: string; description?: string }>>;
};
const page = join(app, 'dist/index.html');
const require = createRequire(import.meta.url);
const manifest = require.resolve('@redocly/cli/package.json');

// Append each operation's quirks to its description. Only this page needs them, so they are not in the contract.
for (const operation of Object.values(contract.paths).flatMap((item) => Object.values(item))) {
  if (operation.operationId !== undefined) {
    operation.description = `${operation.description ?? ''}${quirksMarkdown(operation.operationId)}`;
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
    ...['--title', 'LiteLLM Model Management API reference'],
    '--inlineBundle',
    // Expand the schemas, so that the browser's search finds every response field.
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

// Redocly's logo is the only external resource on the page. Replace it with text.
const LOGO = 'https://cdn.redoc.ly/redoc/logo-mini-full.svg';
const textLogo = encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="16"><text y="12" font-family="sans-serif" font-size="11" fill="#888">Redocly</text></svg>',
);
const html = readFileSync(page, 'utf8');
if (!html.includes(LOGO))
  throw new Error(`expected the page to contain ${LOGO}; find out which external resources it loads and update LOGO`);
const offline = html
  .replaceAll(LOGO, `data:image/svg+xml,${textLogo}`)
  .replace(
    '<head>',
    '<head>\n  <link rel="icon" href="data:,">\n  <meta name="description" content="Every operation, field and error of the LiteLLM proxy\'s Model Management API.">',
  );
writeFileSync(page, offline);
