/** Past the last character that has a case. */
const CASED_END = 0x1f000;

let likes: ReadonlyMap<number, readonly number[]> | undefined;

/**
 * A character's lowercase, one character always.
 *
 * @param ascii whether only ASCII letters have a case
 */
export function lower(code: number, ascii: boolean): number {
  if (ascii && (code < 65 || code > 90)) return code;
  return String.fromCodePoint(code).toLowerCase().codePointAt(0) ?? code;
}

/**
 * The characters that a pattern without regard to case takes for one another: those with the same lowercase, and those
 * whose lowercases have one uppercase (`s` and `ſ`).
 *
 * @param ascii whether only ASCII letters have a case
 * @example sameLetters(75, false) // K, k and the Kelvin sign
 */
export function sameLetters(code: number, ascii: boolean): readonly number[] {
  if (!ascii) {
    likes ??= findLikes();
    return likes.get(code) ?? [code];
  }
  const low = lower(code, true);
  return low >= 97 && low <= 122 ? [low, low - 32] : [code];
}

/** Every character that has others like it. */
function findLikes(): ReadonlyMap<number, readonly number[]> {
  const byLower = new Map<number, Set<number>>();
  const lowersByUpper = new Map<string, Set<number>>();
  for (let code = 0; code < CASED_END; code++) {
    const character = String.fromCodePoint(code);
    const upper = character.toUpperCase();
    const low = lower(code, false);
    if (low === code && upper === character) continue;
    addTo(byLower, low, code);
    addTo(byLower, low, low);
    addTo(lowersByUpper, upper, low);
  }
  const found = new Map<number, readonly number[]>();
  for (const lowers of linked(byLower, lowersByUpper)) {
    const letters = lowers.flatMap((low) => [...(byLower.get(low) ?? [])]);
    for (const letter of letters) found.set(letter, letters);
  }
  return found;
}

/** The lowercases in the groups that one uppercase makes of them; those that share none stand alone. */
function linked(
  byLower: ReadonlyMap<number, ReadonlySet<number>>,
  lowersByUpper: ReadonlyMap<string, ReadonlySet<number>>,
): readonly (readonly number[])[] {
  const groups = [...lowersByUpper.values()].filter((lowers) => lowers.size > 1).map((lowers) => [...lowers]);
  const grouped = new Set(groups.flat());
  return [...groups, ...[...byLower.keys()].filter((low) => !grouped.has(low)).map((low) => [low])];
}

function addTo<Key>(map: Map<Key, Set<number>>, key: Key, value: number): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}
