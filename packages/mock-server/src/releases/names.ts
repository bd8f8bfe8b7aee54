/** The names of the profiles. */
export const PROFILE_NAMES = ['1.71', '1.106', '1.109'] as const;

/** The name of a release. */
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** The release that is taken when none is named. */
export const DEFAULT_PROFILE: ProfileName = '1.109';

/** A release's name that is not known. */
export class UnknownProfileError extends Error {
  override name = 'UnknownProfileError';
}

/**
 * Checks a release's name.
 *
 * @throws UnknownProfileError listing the known ones
 * @example
 * profileName('1.106'); // "1.106"
 */
export function profileName(name: string): ProfileName {
  const known = PROFILE_NAMES.find((release) => release === name);
  if (known) return known;
  throw new UnknownProfileError(`Unknown release "${name}"; known are ${PROFILE_NAMES.join(', ')}.`);
}
