import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@litellm-models/mock-server/http';
import { runCommand } from '../oracle/environment.ts';
import { installSchemathesis } from './install.ts';

const HERE = join(import.meta.dirname, '..');
const CONTRACT = join(HERE, '..', 'openapi', 'model-management.yaml');

/** What schemathesis found. */
export interface Findings {
  /** Test cases it sent. */
  cases: number;
  failures: { title: string; code: string; count: number; operations: string[] }[];
  /** Its own words, with a request for each failure. */
  output: string;
}

interface Report {
  test_cases: { generated: number };
  failures: Findings['failures'];
}

/**
 * Holds a mock against the contract with every check that schemathesis has.
 *
 * @param options.examples test cases an operation in the phases that draw them by chance; 25 make about 8,000 in all
 */
export async function runSchemathesis(options: {
  profile: string;
  quirks: 'on' | 'off';
  examples: number;
  seed: number;
}): Promise<Findings> {
  const program = await installSchemathesis();
  const { profile, quirks } = options;
  const [config, keys] = [join(HERE, 'config.yaml'), join(HERE, 'keys.json')];
  const server = await startServer({ profile, quirks, port: 0, config, keys });
  const folder = mkdtempSync(join(tmpdir(), 'schemathesis-'));
  const report = join(folder, 'report.json');
  try {
    const { output } = await runCommand(program, [
      '--config-file',
      join(HERE, 'schemathesis', 'schemathesis.toml'),
      'run',
      CONTRACT,
      ...[
        '--url',
        server.url,
        '--checks',
        'all',
        '--max-examples',
        String(options.examples),
        '--seed',
        String(options.seed),
      ],
      ...[
        '--continue-on-failure',
        '--no-color',
        '--generation-database',
        'none',
        '--report',
        'json',
        '--report-json-path',
        report,
      ],
    ]);
    const { test_cases, failures } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    return { cases: test_cases.generated, failures, output };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
