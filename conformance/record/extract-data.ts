import { spawn } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const NODE = ['--conditions=@litellm-models/source'];

/** A script that generates one file from a release. */
interface Extraction {
  what: string;
  command: string;
  args: string[];
  /** The file for the script's standard output. Without it, the script writes its file itself. */
  outputFile?: string;
}

/** The result of one script. */
export interface ExtractionResult {
  what: string;
  ok: boolean;
  /** The beginning of its standard output, or the end of its standard error if it failed. */
  output: string;
}

function extractions(release: string, version: string, python: string, url: string): Extraction[] {
  const mock = join(ROOT, 'packages', 'mock-server');
  const catalog = join(ROOT, 'packages', 'catalog', 'scripts', 'generate.ts');
  return [
    {
      what: `openapi/upstream/litellm-${release}.json: the release's own OpenAPI document`,
      command: process.execPath,
      args: [...NODE, join(ROOT, 'conformance', 'contract', 'trim-upstream.ts'), `${url}/openapi.json`, release],
      outputFile: join(ROOT, 'openapi', 'upstream', `litellm-${release}.json`),
    },
    {
      what: `packages/catalog: prices, limits, providers, supported parameters`,
      command: process.execPath,
      args: [...NODE, catalog, '--litellm', version, '--python', python, '--release', release],
    },
    {
      what: `packages/mock-server: fields and types of request bodies`,
      command: python,
      args: [
        join(mock, 'scripts', 'extract_schemas.py'),
        release,
        join(mock, 'src', 'releases', release, 'generated', 'schemas.ts'),
      ],
    },
    {
      what: `packages/mock-server: parameters that authentication guards`,
      command: python,
      args: [join(mock, 'scripts', 'extract_body_rules.py'), release],
      outputFile: join(mock, 'src', 'releases', release, 'generated', 'body-rules.ts'),
    },
    {
      what: `packages/mock-server: facts for the router and the read operations`,
      command: python,
      args: [join(mock, 'scripts', 'extract_router.py'), release],
      outputFile: join(mock, 'src', 'releases', release, 'generated', 'router.ts'),
    },
  ];
}

/**
 * Generates the data of a release by running scripts of the packages that own the data, most of them on the release's own code.
 * If one script fails, the others still run.
 *
 * @param python the interpreter of the virtual environment that has this LiteLLM version
 * @param url the running proxy
 */
export async function extractData(
  release: string,
  version: string,
  python: string,
  url: string,
): Promise<ExtractionResult[]> {
  const results: ExtractionResult[] = [];
  for (const { what, command, args, outputFile } of extractions(release, version, python, url)) {
    const { code, stdout, stderr } = await run(command, args);
    const ok = code === 0;
    if (ok && outputFile !== undefined) replaceFile(outputFile, stdout);
    results.push({ what, ok, output: ok ? stdout.slice(0, 200) : stderr.trim().slice(-800) });
  }
  return results;
}

/** Replaces a file atomically, and not at all with an empty one. */
function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  if (readFileSync(`${file}.new`).length > 0) renameSync(`${file}.new`, file);
}

function run(command: string, args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (error) => resolve({ code: null, stdout: '', stderr: String(error) }));
    child.on('close', (code) => {
      const text = (chunks: Buffer[]): string => Buffer.concat(chunks).toString('utf8');
      resolve({ code, stdout: text(stdout), stderr: text(stderr) });
    });
  });
}
