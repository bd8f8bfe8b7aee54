const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Converts a list to a set, once for each list. */
export function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list);
  if (known) return known;
  const made = new Set(list);
  sets.set(list, made);
  return made;
}
