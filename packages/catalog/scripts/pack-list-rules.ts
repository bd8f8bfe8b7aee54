import type { ListRule } from '../src/store/packed.ts';
import type { Dump } from './dump.ts';

type Form = ListRule['as'];

const FORMS: Readonly<Record<Form, (key: string) => string>> = {
  key: (key) => key,
  'after-slash': (key) => key.slice(key.indexOf('/') + 1),
  'without-vertex': (key) => key.replaceAll('vertex_ai/', ''),
  'without-vertex-prefix': (key) => key.replace(/^vertex_ai\//, ''),
};

/** The forms of a key that may be added to a list. The first one that explains what was observed is used. */
const CANDIDATES: readonly (readonly Form[])[] = [
  ['key'],
  ['after-slash'],
  ['without-vertex'],
  ['without-vertex-prefix'],
  ['key', 'after-slash'],
];

/** For each mode and each registered key, the names that were added to a list. */
type Observed = Map<string | null, Map<string, Set<string>>>;

/**
 * Returns the rules that explain which names were added to the lists when entries of each provider and mode were registered.
 *
 * @throws Error where no rule explains it
 */
export function packListRules({ registered, modes }: Dump): ListRule[] {
  const lists = new Map<string, Observed>();
  for (const [provider, mode, list, key, name] of registered) {
    const id = JSON.stringify([provider, list]);
    const observed: Observed = lists.get(id) ?? new Map();
    const keys = observed.get(mode) ?? new Map<string, Set<string>>();
    keys.set(key, (keys.get(key) ?? new Set<string>()).add(name));
    lists.set(id, observed.set(mode, keys));
  }
  return [...lists].flatMap(([id, observed]) => {
    const [provider, list] = JSON.parse(id) as [string, string];
    const forms = CANDIDATES.find((candidate) => [...observed.values()].every((keys) => explains(candidate, keys)));
    if (forms === undefined) throw new Error(`No rule explains which names of ${provider} are added to ${list}.`);
    const when = modeCondition([...observed.keys()], modes);
    return forms.map((as) => ({ provider, list, as, ...when }));
  });
}

function explains(forms: readonly Form[], keys: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return [...keys].every(([key, names]) => {
    const added = new Set(forms.map((form) => FORMS[form](key)));
    return added.size === names.size && [...added].every((name) => names.has(name));
  });
}

function modeCondition(
  observed: readonly (string | null)[],
  all: readonly (string | null)[],
): Pick<ListRule, 'mode' | 'unless'> {
  const missing = all.filter((mode) => !observed.includes(mode));
  const [only] = observed;
  if (missing.length === 0) return {};
  if (observed.length === 1 && typeof only === 'string') return { mode: only };
  if (missing.length === 1 && typeof missing[0] === 'string') return { unless: missing[0] };
  throw new Error(`A rule cannot express a condition for the modes ${observed.join(', ')}.`);
}
