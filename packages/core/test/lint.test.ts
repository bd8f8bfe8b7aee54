import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, OPENAPI_DIRECTORY } from '../scripts/documents.ts';

const openapi = fileURLToPath(OPENAPI_DIRECTORY);
const redocly = fileURLToPath(new URL('../node_modules/.bin/redocly', import.meta.url));

/** Runs Redocly's strict rules over a document; no network, no hints about newer versions. */
function lint(file: string): { status: number | null; output: string } {
  const run = spawnSync(redocly, ['lint', '--config', join(openapi, 'redocly.yaml'), file], {
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

  it('refuses a document with a fault', () => {
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
