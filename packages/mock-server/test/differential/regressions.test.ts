import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROFILE_NAMES } from '../../src/releases/names.ts';
import { loadRelease } from '../../src/releases/registry.ts';
import { agree, ourAnswer } from './compare.ts';
import type { Answer, Case } from './oracle.ts';
import { REGRESSIONS } from './regressions.ts';

describe.each(PROFILE_NAMES)('recorded answers of %s', (name) => {
  const file = new URL(`generated/regressions-${name}.json`, import.meta.url);
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as { case: Case; real: Answer }[];

  it('are of today’s cases', () => {
    expect(recorded.map((entry) => entry.case)).toEqual(REGRESSIONS);
  });

  it('are ours', async () => {
    const { validation: release } = await loadRelease(name);
    const wrong = recorded
      .map((entry) => ({ ...entry, ours: ourAnswer(release, entry.case) }))
      .filter(({ ours, real }) => !agree(ours, real));
    expect(wrong).toEqual([]);
  });
});
