/** All characters with an upper or lower case are before this code point. */
const CASED_END = 0x1f000;

let equivalents: ReadonlyMap<number, readonly number[]> | undefined;

/**
 * Returns the lower case of one character, which is always one character.
 *
 * @param ascii whether only ASCII letters have a case
 */
export function lower(code: number, ascii: boolean): number {
  if (ascii && (code < 65 || code > 90)) return code;
  return String.fromCodePoint(code).toLowerCase().codePointAt(0) ?? code;
}

/**
 * Returns the characters that are equal in a case-insensitive pattern: those with the same lower case, and those whose lower cases
 * have the same upper case (`s` and `ſ`).
 *
 * @param ascii whether only ASCII letters have a case
 * @example
 * equivalentLetters(75, false); // code points of K, k and the Kelvin sign
 */
export function equivalentLetters(code: number, ascii: boolean): readonly number[] {
  if (!ascii) {
    equivalents ??= findEquivalents();
    return equivalents.get(code) ?? [code];
  }
  const low = lower(code, true);
  return low >= 97 && low <= 122 ? [low, low - 32] : [code];
}

/** Finds every character that is equal to another one. */
function findEquivalents(): ReadonlyMap<number, readonly number[]> {
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
  for (const lowers of groupByUpper(byLower, lowersByUpper)) {
    const letters = lowers.flatMap((low) => [...(byLower.get(low) ?? [])]);
    for (const letter of letters) found.set(letter, letters);
  }
  return found;
}

/** Groups the lower cases that have the same upper case; each of the others is a group of its own. */
function groupByUpper(
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
