import { expect, it } from 'vitest';
import { OracleUnavailable } from '../oracle/index.ts';
import { installSchemathesis } from './install.ts';
import { runSchemathesis } from './run.ts';

const CASES = 5_000;
const available = await installSchemathesis().then(
  () => true,
  (error: unknown) => {
    if (!(error instanceof OracleUnavailable)) throw error;
    console.error(`\n!!! SKIPPED: no schemathesis here.\n!!! ${error.message}\n`);
    return false;
  },
);

it.skipIf(!available)(
  `${CASES} cases and every check find nothing where quirks are off`,
  async () => {
    const { cases, failures } = await runSchemathesis({ profile: '1.109', quirks: 'off', examples: 25, seed: 1 });
    expect(failures).toEqual([]);
    expect(cases).toBeGreaterThanOrEqual(CASES);
  },
  1_800_000,
);
