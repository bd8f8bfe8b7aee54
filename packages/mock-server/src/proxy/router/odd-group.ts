import { dumps, isFloat, isInt, type PyValue, parseJson, toNumber } from '@litellm-models/python-semantics';

/** No name of a deployment begins with half of a character: no row could hold it. */
const MARK = '\ud800';

/** Access groups as names, once each: what is no text under a mark, equal numbers and truth values as Python has them. */
export function groupNames(groups: Iterable<PyValue>): string[] {
  const names = new Map<string, string>();
  for (const group of groups) {
    const key = keyOf(group);
    if (!names.has(key)) names.set(key, typeof group === 'string' ? group : MARK + dumps(group));
  }
  return Array.from(names.values());
}

/** The same for what is the same to a Python dict: `1`, `1.0` and `True` are. */
function keyOf(group: PyValue): string {
  if (typeof group === 'boolean') return String(Number(group));
  return isInt(group) || isFloat(group) ? String(toNumber(group)) : dumps(group);
}

/** Whether a name stands for an access group that is no text. */
export function isOddGroup(name: string): boolean {
  return name.startsWith(MARK);
}

/** What is listed of a name: itself, or the access group that it stands for. */
export function listedId(name: string): PyValue {
  return isOddGroup(name) ? parseJson(name.slice(MARK.length)) : name;
}
