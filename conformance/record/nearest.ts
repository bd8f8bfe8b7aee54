const parts = (profile: string): [number, number] => {
  const [major = 0, minor = 0] = profile.split('.').map(Number);
  return [major, minor];
};

/** Profiles from the oldest to the newest. */
export function inOrder(profiles: readonly string[]): string[] {
  return [...profiles].sort((a, b) => parts(a)[0] - parts(b)[0] || parts(a)[1] - parts(b)[1]);
}

/**
 * The profile that a release is compared with: the newest that is older, else the oldest that is newer.
 *
 * @example nearest('1.109', ['1.71', '1.106']) // '1.106'
 */
export function nearest(profile: string, profiles: readonly string[]): string | undefined {
  const others = inOrder([...profiles.filter((other) => other !== profile), profile]);
  const index = others.indexOf(profile);
  return others[index - 1] ?? others[index + 1];
}
