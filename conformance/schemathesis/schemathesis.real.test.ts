import { describe, expect, it } from 'vitest';
import { NEWEST_RELEASE } from '../oracle/index.ts';
import { isSchemathesisAvailable } from './install.ts';
import { runSchemathesis } from './run.ts';

const available = await isSchemathesisAvailable();
/** Without the phase `coverage`, whose thousands of systematic test cases run nightly. */
const options = { release: NEWEST_RELEASE, examples: 60, seed: 7, phases: 'examples,fuzzing,stateful' } as const;

describe.skipIf(!available)('schemathesis, with 600 test cases and every check,', () => {
  it('finds nothing with quirks off', { timeout: 600_000 }, async () => {
    const { cases, unexplained } = await runSchemathesis({ ...options, quirks: 'off' });
    expect(unexplained).toEqual([]);
    expect(cases).toBeGreaterThanOrEqual(600);
  });

  it('finds only rows of the quirks table with quirks on', { timeout: 600_000 }, async () => {
    const { cases, quirks, unexplained } = await runSchemathesis({ ...options, quirks: 'on' });
    expect(unexplained).toEqual([]);
    expect(quirks.get('unknown-id-is-a-400')).toBeGreaterThan(0);
    expect(cases).toBeGreaterThanOrEqual(600);
  });
});
