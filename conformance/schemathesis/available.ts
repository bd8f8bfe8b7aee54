import { OracleUnavailable } from '../oracle/index.ts';
import { installSchemathesis } from './install.ts';

/** Whether schemathesis is here, or can be had. Where not, the tests with it are skipped, which is said loudly. */
export async function schemathesisAvailable(): Promise<boolean> {
  try {
    await installSchemathesis();
    return true;
  } catch (error) {
    if (!(error instanceof OracleUnavailable)) throw error;
    console.error(`\n!!! SKIPPED: no schemathesis here.\n!!! ${error.message}\n`);
    return false;
  }
}
