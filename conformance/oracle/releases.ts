import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The content of `releases/<release>/litellm.json`. */
interface MeasuredRelease {
  /** The exact LiteLLM version that was measured: `1.2.3`. */
  readonly version: string;
  /**
   * Packages that affect responses and that LiteLLM does not pin itself, at the versions that the transcripts were recorded with.
   * Without these pins, an update of one of them would look like a difference between the mock and the proxy.
   */
  readonly pins: readonly string[];
}

const FOLDER = join(import.meta.dirname, '..', 'releases');

/** Sorts release names from oldest to newest, comparing their parts as numbers. */
export function sortReleases(releases: readonly string[]): string[] {
  return [...releases].sort(compareReleases);
}

/** Compares two release names: negative if `a` is older, positive if it is newer. */
export function compareReleases(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

const measured = new Map(
  sortReleases(readdirSync(FOLDER)).map((release) => [
    release,
    JSON.parse(readFileSync(join(FOLDER, release, 'litellm.json'), 'utf8')) as MeasuredRelease,
  ]),
);

/** The measured LiteLLM version of each release, from the oldest release to the newest. Each folder in `releases/` is one release. */
export const RELEASES: Readonly<Record<string, string>> = Object.fromEntries(
  [...measured].map(([release, { version }]) => [release, version]),
);

/** The names of the measured releases, from oldest to newest. */
export const RELEASE_NAMES: readonly string[] = [...measured.keys()];

/** The default release of the commands. */
export const NEWEST_RELEASE: string = RELEASE_NAMES.at(-1) ?? '';

/** The name of the release that a LiteLLM version belongs to: its major and minor number. */
export function releaseOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

/** The package versions that a LiteLLM version was measured with; empty for a version that was not measured. */
export function pinsOf(version: string): readonly string[] {
  const release = measured.get(releaseOf(version));
  return release?.version === version ? release.pins : [];
}
