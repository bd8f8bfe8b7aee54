import { spawn } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const NODE = ['--conditions=@litellm-models/source'];

/** One file that a release's own code fills. */
interface Extraction {
  what: string;
  command: string;
  args: string[];
  /** Where standard output goes; the command writes its own file where this is left out. */
  into?: string;
}

/** How a piece of data went. */
export interface Extracted {
  what: string;
  ok: boolean;
  said: string;
}

function extractions(profile: string, release: string, python: string, url: string): Extraction[] {
  const mock = join(ROOT, 'packages', 'mock-server');
  const catalog = join(ROOT, 'packages', 'catalog', 'scripts', 'generate.ts');
  return [
    {
      what: `openapi/upstream/litellm-${profile}.json: what the release declares`,
      command: process.execPath,
      args: [...NODE, join(ROOT, 'conformance', 'contract', 'cut-upstream.ts'), `${url}/openapi.json`, profile],
      into: join(ROOT, 'openapi', 'upstream', `litellm-${profile}.json`),
    },
    {
      what: `packages/catalog: prices, limits, providers, supported parameters`,
      command: process.execPath,
      args: [...NODE, catalog, '--litellm', release, '--python', python, '--release', profile],
    },
    {
      what: `packages/mock-server: the bodies' fields and types`,
      command: python,
      args: [
        join(mock, 'scripts', 'extract_schemas.py'),
        profile,
        join(mock, 'src', 'releases', profile, 'generated', 'schemas.ts'),
      ],
    },
    {
      what: `packages/mock-server: what router and reads need to know`,
      command: python,
      args: [join(mock, 'scripts', 'extract_router.py'), profile],
      into: join(mock, 'src', 'releases', profile, 'generated', 'router.ts'),
    },
  ];
}

/** Has the release's own code write its data, each piece by the script of the package that owns it. A piece that fails is told, and the rest goes on. */
export async function extractData(profile: string, release: string, python: string, url: string): Promise<Extracted[]> {
  const results: Extracted[] = [];
  for (const one of extractions(profile, release, python, url)) {
    const { code, out, errors } = await run(one.command, one.args);
    if (code === 0 && one.into !== undefined) writeWhole(one.into, out);
    results.push({ what: one.what, ok: code === 0, said: code === 0 ? out.slice(0, 200) : errors.trim().slice(-800) });
  }
  return results;
}

/** All or nothing: a file that is only half written would be worse than none. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  if (readFileSync(`${file}.new`).length > 0) renameSync(`${file}.new`, file);
}

function run(command: string, args: string[]): Promise<{ code: number | null; out: string; errors: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => errors.push(part));
    child.on('error', (error) => resolve({ code: null, out: '', errors: String(error) }));
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString('utf8'), errors: Buffer.concat(errors).toString('utf8') }),
    );
  });
}
