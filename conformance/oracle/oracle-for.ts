import { install } from './install.ts';
import { OracleUnavailable } from './python.ts';
import { RELEASES } from './releases.ts';
import { type Oracle, type OracleOptions, startOracle } from './start.ts';

/** A way to start the real proxy, or the reason why it cannot run on this machine. */
export type OracleForTests =
  | { readonly available: true; start(options?: OracleOptions): Promise<Oracle> }
  | { readonly available: false; readonly reason: string };

/**
 * Prepares a test of the tier `real`. Installs the release if possible; otherwise prints why not, so that the test is skipped
 * instead of failing.
 *
 * @param release one of `RELEASE_NAMES`, or an exact version like `1.105.0`
 *
 * @example
 * const oracle = await oracleFor(NEWEST_RELEASE);
 * describe.skipIf(!oracle.available)('the real proxy', () => { … });
 */
export async function oracleFor(release: string): Promise<OracleForTests> {
  try {
    // The runner of the tier has already tried: another attempt would only wait for the registry's timeout again.
    if (process.env['LITELLM_ORACLE_MISSING']?.split(',').includes(release)) {
      throw new OracleUnavailable(`LiteLLM ${release} could not be installed: see the beginning of this run.`);
    }
    await install(RELEASES[release] ?? release);
    return { available: true, start: (options) => startOracle(release, options) };
  } catch (error) {
    if (!(error instanceof OracleUnavailable)) throw error;
    console.error(
      `\n!!! SKIPPED: LiteLLM ${release} is not available here.\n!!! ${error.message.replaceAll('\n', '\n!!! ')}\n`,
    );
    return { available: false, reason: error.message };
  }
}
