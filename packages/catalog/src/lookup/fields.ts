import { isDict, tryPythonFloat, tryPythonInt } from '@litellm-models/python-semantics';
import type { Entry } from '../store/entries.ts';
import type { EntryValue } from '../types.ts';

/** Merges fields into a new object without a prototype. Later fields replace earlier ones. */
export function mergeFields(parts: readonly Entry[]): Entry {
  return Object.assign(Object.create(null) as Record<string, EntryValue>, ...parts);
}

/** Returns the fields without some of them, in a new object. */
export function omitFields(fields: Entry, names: readonly string[]): Entry {
  const kept = mergeFields([fields]) as Record<string, EntryValue>;
  for (const name of names) delete kept[name];
  return kept;
}

/** Whether a field has a value other than null. */
export function hasValue(fields: Entry, field: string): boolean {
  return fields[field] !== undefined && fields[field] !== null;
}

/**
 * Updates fields as LiteLLM does with what a deployment says about its model: null changes nothing, a string that is a number becomes
 * one, and a dict is merged with the dict that it updates, one level deep.
 */
export function updateFields(fields: Entry, update: Entry): Entry {
  const result = mergeFields([fields]) as Record<string, EntryValue>;
  for (const [field, value] of Object.entries(update)) {
    if (value === null) continue;
    const known = result[field];
    if (typeof value === 'string') result[field] = parseNumber(value);
    else if (isDict(value)) result[field] = { ...(isDict(known) ? known : {}), ...value };
    else result[field] = value;
  }
  return result;
}

/** Returns `float(text)` for a string with a point or an `e`, otherwise `int(text)`; the string itself where Python raises an error. */
function parseNumber(text: string): EntryValue {
  return (/[e.]/i.test(text) ? tryPythonFloat(text) : tryPythonInt(text)) ?? text;
}
