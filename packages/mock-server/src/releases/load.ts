import { auth171, auth1106, auth1109 } from '../proxy/auth/profiles.ts';
import { writes171, writes1106, writes1109 } from '../proxy/operations/writes/profiles.ts';
import type { Release } from '../proxy/state/release.ts';
import { health171, health1106 } from './health.ts';
import { http171, http1106, http1109 } from './http.ts';
import { loadValidation } from './load-validation.ts';
import type { ProfileName } from './names.ts';
import { loadReads } from './reads-load.ts';
import { loadRouter } from './router-load.ts';

const SMALL = {
  '1.71': { litellm: '1.71.1', auth: auth171, http: http171, health: health171, writes: writes171 },
  '1.106': { litellm: '1.106.2', auth: auth1106, http: http1106, health: health1106, writes: writes1106 },
  '1.109': { litellm: '1.109.1', auth: auth1109, http: http1109, health: health1106, writes: writes1109 },
} as const;

/**
 * Puts a release together; its large parts are imported only now.
 *
 * @example
 * (await loadRelease('1.106')).litellm; // "1.106.2"
 */
export async function loadRelease(name: ProfileName): Promise<Release> {
  const [validation, reads] = await Promise.all([loadValidation(name), loadReads(name)]);
  const router = await loadRouter(name, validation);
  return { name, ...SMALL[name], validation, router, reads };
}
