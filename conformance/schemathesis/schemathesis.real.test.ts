import { describe, expect, it } from 'vitest';
import { schemathesisAvailable } from './available.ts';
import { runSchemathesis } from './run.ts';

const available = await schemathesisAvailable();
/** What is drawn by chance alone; the thousands of cases that are made by rule are nightly. */
const some = { profile: '1.109', examples: 60, seed: 7, phases: 'examples,fuzzing,stateful' } as const;

describe.skipIf(!available)('600 cases and every check of schemathesis', () => {
  it('find nothing where quirks are off', { timeout: 600_000 }, async () => {
    const { cases, unexplained } = await runSchemathesis({ ...some, quirks: 'off' });
    expect(unexplained).toEqual([]);
    expect(cases).toBeGreaterThanOrEqual(600);
  });

  it('find only rows of the quirks table where they are on', { timeout: 600_000 }, async () => {
    const { cases, quirks, unexplained } = await runSchemathesis({ ...some, quirks: 'on' });
    expect(unexplained).toEqual([]);
    expect(quirks.get('unknown-id-is-a-400')).toBeGreaterThan(0);
    expect(cases).toBeGreaterThanOrEqual(600);
  });
});
