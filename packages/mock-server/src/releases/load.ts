import { auth171, auth1106, auth1109 } from '../proxy/auth/profiles.ts';
import { writes171, writes1106, writes1109 } from '../proxy/operations/writes/profiles.ts';
import { health171, health1106 } from './health.ts';
import { http171, http1106, http1109 } from './http.ts';
import { loadValidationProfile } from './load-validation.ts';
import { loadReadsProfile } from './reads-load.ts';
import type { Profile, ProfileName } from './release.ts';
import { loadRouterProfile } from './router-load.ts';

const SMALL = {
  '1.71': { litellm: '1.71.1', auth: auth171, http: http171, health: health171, writes: writes171 },
  '1.106': { litellm: '1.106.2', auth: auth1106, http: http1106, health: health1106, writes: writes1106 },
  '1.109': { litellm: '1.109.1', auth: auth1109, http: http1109, health: health1106, writes: writes1109 },
} as const;

/**
 * Puts a profile together; its large parts are imported only now.
 *
 * @example
 * (await loadProfile('1.106')).litellm; // "1.106.2"
 */
export async function loadProfile(name: ProfileName): Promise<Profile> {
  const [validation, reads] = await Promise.all([loadValidationProfile(name), loadReadsProfile(name)]);
  const router = await loadRouterProfile(name, validation);
  return { name, ...SMALL[name], validation, router, reads };
}
