import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { QuirkName } from '@litellm-models/mock-server';
import { startServer } from '@litellm-models/mock-server/http';
import { runCommand } from '../oracle/environment.ts';
import { quirkOf } from './explain.ts';
import { type Failure, readFailures } from './failures.ts';
import { installSchemathesis } from './install.ts';

const HERE = join(import.meta.dirname, '..');
const CONTRACT = join(HERE, '..', 'openapi', 'model-management.yaml');

/** What schemathesis found. */
export interface Findings {
  /** Test cases it sent. */
  readonly cases: number;
  /** How often each row of the quirks table was met. */
  readonly quirks: ReadonlyMap<QuirkName, number>;
  /** Failures that are no row of the table. With quirks off none is. */
  readonly unexplained: readonly Failure[];
  /** Its own words, with a request for each kind of failure. */
  readonly output: string;
}

/** What is run. */
export interface Run {
  readonly profile: string;
  readonly quirks: 'on' | 'off';
  /** Test cases an operation in the phases that draw them by chance; beside them about 8,500 are made by rule, in `coverage`. */
  readonly examples: number;
  readonly seed: number;
  /** `examples,coverage,fuzzing,stateful` unless given. */
  readonly phases?: string | undefined;
}

/** Holds a mock against the contract with every check that schemathesis has, each as it comes: no configuration of ours. */
export async function runSchemathesis({ profile, quirks, examples, seed, phases }: Run): Promise<Findings> {
  const program = await installSchemathesis();
  const [config, keys] = [join(HERE, 'config.yaml'), join(HERE, 'keys.json')];
  const server = await startServer({ profile, quirks, port: 0, config, keys });
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
    if (!complete) throw new Error(`schemathesis did not come to its end:\n${output}`);
    return { cases: test_cases.generated, output, ...(await explained(folder, profile, quirks)) };
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
    throw new Error(`schemathesis left no report:\n${output}`, { cause: error });
  }
}

async function explained(
  folder: string,
  profile: string,
  mode: 'on' | 'off',
): Promise<Pick<Findings, 'quirks' | 'unexplained'>> {
  const report = readdirSync(folder).find((name) => name.endsWith('.ndjson'));
  if (report === undefined) throw new Error('schemathesis left no events');
  const quirks = new Map<QuirkName, number>();
  const unexplained: Failure[] = [];
  for await (const failure of readFailures(join(folder, report))) {
    const quirk = mode === 'on' ? quirkOf(failure, profile) : undefined;
    if (quirk === undefined) unexplained.push(failure);
    else quirks.set(quirk, (quirks.get(quirk) ?? 0) + 1);
  }
  return { quirks, unexplained };
}
