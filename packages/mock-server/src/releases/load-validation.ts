import type { ValidationProfile } from '../proxy/validation/types.ts';
import type { ProfileName } from './release.ts';

const LOADERS: Readonly<Record<ProfileName, () => Promise<ValidationProfile>>> = {
  '1.71': async () => (await import('./1.71/validation.ts')).validation171,
  '1.106': async () => (await import('./1.106/validation.ts')).validation1106,
  '1.109': async () => (await import('./1.109/validation.ts')).validation1109,
};

/**
 * Loads what validation needs to know of a release: its schemas come with it, those of others do not.
 *
 * @example const profile = await loadValidationProfile('1.109')
 */
export function loadValidationProfile(name: ProfileName): Promise<ValidationProfile> {
  return LOADERS[name]();
}
