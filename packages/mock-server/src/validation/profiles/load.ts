import type { ProfileName } from '../../profiles/profile.ts';
import type { ValidationProfile } from '../types.ts';

const LOADERS: Readonly<Record<ProfileName, () => Promise<ValidationProfile>>> = {
  '1.71': async () => (await import('./1.71.ts')).validation171,
  '1.106': async () => (await import('./1.106.ts')).validation1106,
  '1.109': async () => (await import('./1.109.ts')).validation1109,
};

/**
 * Loads what validation needs to know of a release: its schemas come with it, those of others do not.
 *
 * @example const profile = await loadValidationProfile('1.109')
 */
export function loadValidationProfile(name: ProfileName): Promise<ValidationProfile> {
  return LOADERS[name]();
}
