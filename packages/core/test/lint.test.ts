import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, OPENAPI_DIRECTORY } from '../scripts/documents.ts';

const openapi = fileURLToPath(OPENAPI_DIRECTORY);
const redocly = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin', 'cli.js');

/** Lints a document with Redocly's strict rules, without telemetry and update notices. */
function lint(file: string): { status: number | null; output: string } {
  const run = spawnSync(process.execPath, [redocly, 'lint', '--config', join(openapi, 'redocly.yaml'), file], {
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  return { status: run.status, output: `${run.stdout}${run.stderr}` };
}

describe('Redocly, recommended-strict', () => {
  it.each(DOCUMENTS)('$source passes', ({ source }) => {
    const { status, output } = lint(join(openapi, source));
    expect(status, output).toBe(0);
  });

  it('rejects a document with two equal operation ids', () => {
    const folder = mkdtempSync(join(tmpdir(), 'contract-'));
    try {
      const text = readFileSync(join(openapi, 'auxiliary.yaml'), 'utf8');
      writeFileSync(
        join(folder, 'faulty.yaml'),
        text.replace('operationId: healthLiveness', 'operationId: healthLiveliness'),
      );
      expect(lint(join(folder, 'faulty.yaml')).status).not.toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
