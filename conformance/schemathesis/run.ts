import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { QuirkName } from '@litellm-models/mock-server';
import { startServer } from '@litellm-models/mock-server/http';
import { runCommand } from '../oracle/virtual-environment.ts';
import { type Failure, readFailures } from './failures.ts';
import { installSchemathesis } from './install.ts';
import { quirkOfFailure } from './quirk-of-failure.ts';

const CONFORMANCE = join(import.meta.dirname, '..');
const CONTRACT = join(CONFORMANCE, '..', 'openapi', 'model-management.yaml');

/** The result of a run of schemathesis. */
export interface SchemathesisResult {
  /** The number of test cases. */
  readonly cases: number;
  /** How many failures match each row of the quirks table. */
  readonly quirks: ReadonlyMap<QuirkName, number>;
  /** Failures that match no row. With quirks off, no failure matches. */
  readonly unexplained: readonly Failure[];
  /** Schemathesis's own report, with a request for each kind of failure. */
  readonly output: string;
}

export interface SchemathesisOptions {
  /** The LiteLLM release that the mock emulates. */
  readonly release: string;
  readonly quirks: 'on' | 'off';
  /** Random test cases for each operation. The phase `coverage` has about 8,500 systematic test cases besides. */
  readonly examples: number;
  readonly seed: number;
  /** Comma-separated. Default: `examples,coverage,fuzzing,stateful`. */
  readonly phases?: string | undefined;
}

/** Tests a mock against the contract with every check of schemathesis in its default configuration. */
export async function runSchemathesis({
  release,
  quirks,
  examples,
  seed,
  phases,
}: SchemathesisOptions): Promise<SchemathesisResult> {
  const program = await installSchemathesis();
  const [config, keys] = [join(CONFORMANCE, 'config.yaml'), join(CONFORMANCE, 'keys.json')];
  const server = await startServer({ profile: release, quirks, port: 0, config, keys });
  const folder = mkdtempSync(join(tmpdir(), 'schemathesis-'));
  const summary = join(folder, 'summary.json');
  try {
    const { output } = await runCommand(program, [
      'run',
      CONTRACT,
      ...['--url', server.url, '--header', `Authorization: Bearer ${server.mock.masterKey}`, '--checks', 'all'],
      ...['--max-examples', String(examples), '--seed', String(seed), '--generation-database', 'none'],
      ...(phases === undefined ? [] : ['--phases', phases]),
      ...['--continue-on-failure', '--no-color', '--output-sanitize', 'false'],
      ...['--report', 'json,ndjson', '--report-json-path', summary, '--report-dir', folder],
    ]);
    const { test_cases, complete } = readSummary(summary, output);
    if (!complete) throw new Error(`schemathesis did not complete its run:\n${output}`);
    return { cases: test_cases.generated, output, ...(await matchFailures(folder, release, quirks)) };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Summary {
  readonly test_cases: { readonly generated: number };
  readonly complete: boolean;
}

function readSummary(file: string, output: string): Summary {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Summary;
  } catch (error) {
    throw new Error(`schemathesis did not write its JSON report:\n${output}`, { cause: error });
  }
}

async function matchFailures(
  folder: string,
  release: string,
  quirksMode: 'on' | 'off',
): Promise<Pick<SchemathesisResult, 'quirks' | 'unexplained'>> {
  const report = readdirSync(folder).find((name) => name.endsWith('.ndjson'));
  if (report === undefined) throw new Error('schemathesis did not write its NDJSON report');
  const quirks = new Map<QuirkName, number>();
  const unexplained: Failure[] = [];
  for await (const failure of readFailures(join(folder, report))) {
    const quirk = quirksMode === 'on' ? quirkOfFailure(failure, release) : undefined;
    if (quirk === undefined) unexplained.push(failure);
    else quirks.set(quirk, (quirks.get(quirk) ?? 0) + 1);
  }
  return { quirks, unexplained };
}
