import { sortReleases } from '../oracle/releases.ts';

/**
 * Returns the release that a release is compared with: the newest older one, or else the oldest newer one.
 *
 * @example nearestRelease('2.10', ['2.4', '2.9', '2.11']) // '2.9'
 */
export function nearestRelease(release: string, releases: readonly string[]): string | undefined {
  const sorted = sortReleases([...releases.filter((other) => other !== release), release]);
  const index = sorted.indexOf(release);
  return sorted[index - 1] ?? sorted[index + 1];
}
