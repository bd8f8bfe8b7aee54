import type { ValidationRelease } from '../proxy/validation/types.ts';
import type { ProfileName } from './names.ts';

const LOADERS: Readonly<Record<ProfileName, () => Promise<ValidationRelease>>> = {
  '1.71': async () => (await import('./1.71/validation.ts')).validation171,
  '1.106': async () => (await import('./1.106/validation.ts')).validation1106,
  '1.109': async () => (await import('./1.109/validation.ts')).validation1109,
};

/**
 * Loads what validation needs to know of a release: its schemas come with it, those of others do not.
 *
 * @example const release = await loadValidation('1.109')
 */
export function loadValidation(name: ProfileName): Promise<ValidationRelease> {
  return LOADERS[name]();
}
