import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROFILE_NAMES } from '../../src/releases/names.ts';
import { loadRelease } from '../../src/releases/registry.ts';
import { areEqual, mockResult } from './compare.ts';
import type { Case, Result } from './oracle.ts';
import { REGRESSIONS } from './regressions.ts';

describe.each(PROFILE_NAMES)('recorded results of the real models of %s', (name) => {
  const file = new URL(`generated/regressions-${name}.json`, import.meta.url);
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as { case: Case; real: Result }[];

  it('are of the current cases', () => {
    expect(recorded.map((entry) => entry.case)).toEqual(REGRESSIONS);
  });

  it('equal the results of the mock', async () => {
    const { validation: release } = await loadRelease(name);
    const differences = recorded
      .map((entry) => ({ ...entry, mock: mockResult(release, entry.case) }))
      .filter(({ mock, real }) => !areEqual(mock, real));
    expect(differences).toEqual([]);
  });
});
