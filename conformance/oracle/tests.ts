import { install } from './install.ts';
import { OracleUnavailable } from './python.ts';
import { RELEASES } from './releases.ts';
import { type Oracle, type OracleOptions, startOracle } from './start.ts';

/** Either a way to start the proxy, or why that cannot be done here. */
export type OracleForTests =
  | { readonly available: true; start(options?: OracleOptions): Promise<Oracle> }
  | { readonly available: false; readonly reason: string };

/**
 * What a test of the tier `real` asks first: installs the release where that can be done, and says loudly where it cannot,
 * so that the test is skipped and not failed.
 *
 * @example
 * const oracle = await oracleFor('1.106');
 * describe.skipIf(!oracle.available)('against the real proxy 1.106', () => { … });
 */
export async function oracleFor(profile: string): Promise<OracleForTests> {
  try {
    // The tier's runner has tried already: asking again would only wait until the registry gives up once more.
    if (process.env['LITELLM_ORACLE_MISSING']?.split(',').includes(profile)) {
      throw new OracleUnavailable(`LiteLLM ${profile} could not be installed: see the beginning of this run.`);
    }
    await install(RELEASES[profile] ?? profile);
    return { available: true, start: (options) => startOracle(profile, options) };
  } catch (error) {
    if (!(error instanceof OracleUnavailable)) throw error;
    console.error(`\n!!! SKIPPED: no real LiteLLM ${profile} here.\n!!! ${error.message.replaceAll('\n', '\n!!! ')}\n`);
    return { available: false, reason: error.message };
  }
}
