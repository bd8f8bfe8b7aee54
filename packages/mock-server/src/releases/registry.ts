import type { Release } from '../proxy/state/release.ts';
import type { QuirkName } from '../quirks/quirk.ts';
import { quirks as quirksOf171 } from './1.71/quirks.ts';
import { quirks as quirksOf1106 } from './1.106/quirks.ts';
import { quirks as quirksOf1109 } from './1.109/quirks.ts';
import type { ProfileName } from './names.ts';

/** Each release in a module of its own, so that a bundle or a process loads only the releases that it uses. */
const RELEASES: Readonly<Record<ProfileName, () => Promise<{ readonly release: Release }>>> = {
  '1.71': () => import('./1.71/index.ts'),
  '1.106': () => import('./1.106/index.ts'),
  '1.109': () => import('./1.109/index.ts'),
};

/** The quirks of each release, which are small enough to be loaded with the table. */
export const RELEASE_QUIRKS: Readonly<Record<ProfileName, Readonly<Record<QuirkName, boolean>>>> = {
  '1.71': quirksOf171,
  '1.106': quirksOf1106,
  '1.109': quirksOf1109,
};

/**
 * Loads a release; repeated calls return the same object.
 *
 * @example
 * (await loadRelease('1.106')).litellm; // "1.106.2"
 */
export async function loadRelease(name: ProfileName): Promise<Release> {
  return (await RELEASES[name]()).release;
}
