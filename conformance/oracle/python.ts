import { spawnSync } from 'node:child_process';

/** In order of preference: the transcripts were recorded on 3.11, and every measured release runs on all of them. */
const CANDIDATES = ['python3.11', 'python3.12', 'python3.10', 'python3.13', 'python3'] as const;
const OLDEST_MINOR = 10;
const NEWEST_MINOR = 13;

/** The real proxy cannot run on this machine. The message says why, and what to install. */
export class OracleUnavailable extends Error {
  override readonly name = 'OracleUnavailable';
}

/**
 * Returns the name of a Python interpreter that can run the proxy.
 *
 * @throws {OracleUnavailable} if none is on the PATH, or none has the `venv` module
 */
export function findPython(): string {
  for (const name of CANDIDATES) {
    const script = 'import sys, venv, ensurepip; print(sys.version_info[0], sys.version_info[1])';
    const { status, stdout } = spawnSync(name, ['-c', script], { encoding: 'utf8' });
    if (status !== 0) continue;
    const [major, minor] = stdout.trim().split(' ').map(Number);
    if (major === 3 && minor !== undefined && minor >= OLDEST_MINOR && minor <= NEWEST_MINOR) return name;
  }
  throw new OracleUnavailable(
    `The real proxy needs Python 3.11 (3.${OLDEST_MINOR} to 3.${NEWEST_MINOR} work too) with the venv module, ` +
      `but none of ${CANDIDATES.join(', ')} on the PATH is one. Install Python 3.11 and its venv package.`,
  );
}
