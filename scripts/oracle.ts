import { cacheFolder, install, installed } from '../conformance/oracle/install.ts';
import { OracleUnavailable } from '../conformance/oracle/python.ts';
import { RELEASES } from '../conformance/oracle/releases.ts';

/**
 * Installs every LiteLLM release that the tests compare with, once for all packages. Returns the environment variables that name
 * their folder and the releases that are missing. Without Python or a package registry it prints a warning instead of throwing,
 * and the tests that need a missing release are skipped.
 */
export async function oracleVariables(): Promise<{ LITELLM_ORACLE_DIR: string; LITELLM_ORACLE_MISSING?: string }> {
  const folder = { LITELLM_ORACLE_DIR: cacheFolder() };
  try {
    for (const release of Object.values(RELEASES)) await install(release);
    return folder;
  } catch (error) {
    if (!(error instanceof OracleUnavailable)) throw error;
    // The reason applies to all releases. Naming them here keeps each package from trying again until its own timeout.
    const missing = Object.entries(RELEASES).flatMap(([profile, release]) => (installed(release) ? [] : [profile]));
    console.error(
      `\n!!! LiteLLM ${missing.join(', ')} could not be installed: the tests that need it are SKIPPED.\n!!! ${error.message.replaceAll('\n', '\n!!! ')}\n`,
    );
    return { ...folder, LITELLM_ORACLE_MISSING: missing.join(',') };
  }
}
