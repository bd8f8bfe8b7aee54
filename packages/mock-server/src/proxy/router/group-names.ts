import { dumps, isFloat, isInt, type PyValue, parseJson, toNumber } from '@litellm-models/python-semantics';

/** A lone surrogate. No name starts with one, because a row cannot contain it. */
const MARK = '\ud800';

/** Converts access groups to unique names. A group that is not a string is serialized after a mark; equality is Python's. */
export function groupNames(groups: Iterable<PyValue>): string[] {
  const names = new Map<string, string>();
  for (const group of groups) {
    const key = keyOf(group);
    if (!names.has(key)) names.set(key, typeof group === 'string' ? group : MARK + dumps(group));
  }
  return Array.from(names.values());
}

/** Returns the same string for values that are equal as keys of a Python dict, such as `1`, `1.0` and `True`. */
function keyOf(group: PyValue): string {
  if (typeof group === 'boolean') return String(Number(group));
  return isInt(group) || isFloat(group) ? String(toNumber(group)) : dumps(group);
}

/** Whether a name represents an access group that is not a string. */
export function isMarkedGroup(name: string): boolean {
  return name.startsWith(MARK);
}

/** Returns the listed id for a name: the name, or the access group that it represents. */
export function listedId(name: string): PyValue {
  return isMarkedGroup(name) ? parseJson(name.slice(MARK.length)) : name;
}
