/** The LiteLLM releases that can be emulated, oldest first. */
export const PROFILE_NAMES = ['1.71', '1.106', '1.109'] as const;

/** The name of a release: the first two numbers of its version. */
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** The release that is emulated unless another one is named. */
export const DEFAULT_PROFILE: ProfileName = '1.109';

/** The name of a release that cannot be emulated. */
export class UnknownProfileError extends Error {
  override name = 'UnknownProfileError';
}

/**
 * Checks the name of a release.
 *
 * @throws UnknownProfileError with the names that exist
 * @example
 * profileName('1.106'); // "1.106"
 */
export function profileName(name: string): ProfileName {
  const known = PROFILE_NAMES.find((release) => release === name);
  if (known) return known;
  throw new UnknownProfileError(`Unknown release "${name}": expected one of ${PROFILE_NAMES.join(', ')}.`);
}
