import type { AuthProfile } from '../proxy/auth/auth-release.ts';
import type { HttpProfile } from '../proxy/http/http-release.ts';
import type { HealthProfile } from '../proxy/operations/health.ts';
import type { ReadsProfile } from '../proxy/operations/reads/reads-release.ts';
import type { WritesProfile } from '../proxy/operations/writes/writes-release.ts';
import type { RouterProfile } from '../proxy/router/router-release.ts';
import type { ValidationProfile } from '../proxy/validation/types.ts';

/** The names of the profiles. */
export const PROFILE_NAMES = ['1.71', '1.106', '1.109'] as const;

/** The name of a profile. */
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** The profile that is taken when none is named. */
export const DEFAULT_PROFILE: ProfileName = '1.109';

/** One LiteLLM release: data and a few named differences. Nothing else in the mock knows of releases. */
export interface Profile {
  readonly name: ProfileName;
  /** The release, such as `1.106.2`. */
  readonly litellm: string;
  readonly auth: AuthProfile;
  readonly http: HttpProfile;
  readonly health: HealthProfile;
  readonly validation: ValidationProfile;
  readonly router: RouterProfile;
  readonly reads: ReadsProfile;
  readonly writes: WritesProfile;
}

/** A profile's name that is not known. */
export class UnknownProfileError extends Error {
  override name = 'UnknownProfileError';
}

/**
 * Checks a profile's name.
 *
 * @throws UnknownProfileError listing the known ones
 * @example
 * profileName('1.106'); // "1.106"
 */
export function profileName(name: string): ProfileName {
  const known = PROFILE_NAMES.find((profile) => profile === name);
  if (known) return known;
  throw new UnknownProfileError(`Unknown profile "${name}"; known are ${PROFILE_NAMES.join(', ')}.`);
}
