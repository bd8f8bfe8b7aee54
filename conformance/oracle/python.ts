import { spawnSync } from 'node:child_process';

/** Python releases that every supported LiteLLM release runs on; the transcripts were recorded on the first. */
const CANDIDATES = ['python3.11', 'python3.12', 'python3.10', 'python3.13', 'python3'] as const;
const OLDEST = 10;
const NEWEST = 13;

/** The real proxy cannot run here; the message says why, and what would help. */
export class OracleUnavailable extends Error {
  override readonly name = 'OracleUnavailable';
}

/**
 * Finds a Python that the proxy runs on.
 *
 * @throws {OracleUnavailable} where there is none, or it has no `venv`.
 */
export function findPython(): string {
  for (const name of CANDIDATES) {
    const script = 'import sys, venv, ensurepip; print(sys.version_info[0], sys.version_info[1])';
    const { status, stdout } = spawnSync(name, ['-c', script], { encoding: 'utf8' });
    if (status !== 0) continue;
    const [major, minor] = stdout.trim().split(' ').map(Number);
    if (major === 3 && minor !== undefined && minor >= OLDEST && minor <= NEWEST) return name;
  }
  throw new OracleUnavailable(
    `The real proxy needs Python 3.11 (3.${OLDEST} to 3.${NEWEST}) with its venv module on the PATH; found none.`,
  );
}
