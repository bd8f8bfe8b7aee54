import type { JoinRule } from '../src/store/packed.ts';
import type { Dump } from './dump.ts';

type Way = JoinRule['as'];

const WAYS: Readonly<Record<Way, (key: string) => string>> = {
  key: (key) => key,
  tail: (key) => key.slice(key.indexOf('/') + 1),
  without: (key) => key.replaceAll('vertex_ai/', ''),
  unprefixed: (key) => key.replace(/^vertex_ai\//, ''),
};

/** One way each, and the pair that lists a key twice; the first that explains what was seen is taken. */
const CANDIDATES: readonly (readonly Way[])[] = [['key'], ['tail'], ['without'], ['unprefixed'], ['key', 'tail']];

/** mode → key → the names under which it was listed. */
type Seen = Map<string | null, Map<string, Set<string>>>;

/** The rules behind what was seen when entries of each provider and mode were registered under a few keys. */
export function packJoins({ registered, modes }: Dump): JoinRule[] {
  const lists = new Map<string, Seen>();
  for (const [provider, mode, list, key, name] of registered) {
    const id = JSON.stringify([provider, list]);
    const seen: Seen = lists.get(id) ?? new Map();
    const keys = seen.get(mode) ?? new Map<string, Set<string>>();
    keys.set(key, (keys.get(key) ?? new Set<string>()).add(name));
    lists.set(id, seen.set(mode, keys));
  }
  return [...lists].flatMap(([id, seen]) => {
    const [provider, list] = JSON.parse(id) as [string, string];
    const ways = CANDIDATES.find((candidate) => [...seen.values()].every((keys) => explains(candidate, keys)));
    if (ways === undefined) throw new Error(`${list}: no rule explains how entries of ${provider} are listed`);
    const when = modesOf([...seen.keys()], modes);
    return ways.map((as) => ({ provider, list, as, ...when }));
  });
}

function explains(ways: readonly Way[], keys: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return [...keys].every(([key, names]) => {
    const listed = new Set(ways.map((way) => WAYS[way](key)));
    return listed.size === names.size && [...listed].every((name) => names.has(name));
  });
}

function modesOf(seen: readonly (string | null)[], all: readonly (string | null)[]): Pick<JoinRule, 'mode' | 'unless'> {
  const missing = all.filter((mode) => !seen.includes(mode));
  const [only] = seen;
  if (missing.length === 0) return {};
  if (seen.length === 1 && typeof only === 'string') return { mode: only };
  if (missing.length === 1 && typeof missing[0] === 'string') return { unless: missing[0] };
  throw new Error(`listed for ${seen.join(', ')} alone: no rule has such a condition`);
}
