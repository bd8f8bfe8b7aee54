import { describe, expect, it } from 'vitest';
import { recordedReleases } from '../player/index.ts';
import { NEWEST_RELEASE, pinsOf, RELEASE_NAMES, RELEASES, releaseOf, sortReleases } from './releases.ts';

describe('the releases', () => {
  it('are those that have transcripts', () => {
    expect(recordedReleases()).toEqual(RELEASE_NAMES);
  });

  it.each(Object.entries(RELEASES))('name %s after the version %s that was measured', (release, version) => {
    expect(releaseOf(version)).toBe(release);
    expect(pinsOf(version)).not.toEqual([]);
  });

  it('are sorted by their numbers, from oldest to newest', () => {
    expect(sortReleases(['2.10', '1.20', '2.9'])).toEqual(['1.20', '2.9', '2.10']);
    expect(sortReleases([...RELEASE_NAMES].reverse())).toEqual(RELEASE_NAMES);
    expect(RELEASE_NAMES.at(-1)).toBe(NEWEST_RELEASE);
  });
});

describe('pinsOf', () => {
  it('returns no pins for a version that was not measured', () => {
    expect(pinsOf('0.0.1')).toEqual([]);
  });
});
