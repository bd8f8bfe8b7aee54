import { cacheFolder, install, installed } from '../conformance/oracle/install.ts';
import { OracleUnavailable } from '../conformance/oracle/python.ts';
import { RELEASES } from '../conformance/oracle/releases.ts';

/**
 * Installs the releases of LiteLLM that the tests of a tier are held against, once for all of them, and gives the variables that
 * tell every package where they are, or which are missing. Never fails: without Python or a package registry it says so loudly,
 * and the tests that need a release are skipped.
 */
export async function oracleVariables(): Promise<{ LITELLM_ORACLE_DIR: string; LITELLM_ORACLE_MISSING?: string }> {
  const folder = { LITELLM_ORACLE_DIR: cacheFolder() };
  try {
    for (const release of Object.values(RELEASES)) await install(release);
    return folder;
  } catch (error) {
    if (!(error instanceof OracleUnavailable)) throw error;
    // Whatever kept one release away keeps the others away too: nobody asks again, each time until it gives up.
    const missing = Object.entries(RELEASES).flatMap(([profile, release]) => (installed(release) ? [] : [profile]));
    const names = missing.join(', ');
    console.error(
      `\n!!! No real LiteLLM ${names} here: every test that needs it is SKIPPED.\n!!! ${error.message.replaceAll('\n', '\n!!! ')}\n`,
    );
    return { ...folder, LITELLM_ORACLE_MISSING: missing.join(',') };
  }
}
