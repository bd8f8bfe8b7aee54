import { isDict, PyDate, PyDateTime, PyFloat, type PyScalar, setKey } from '@litellm-models/python-semantics';

/**
 * A value of a config file, as Python's `yaml.safe_load` returns it.
 *
 * Python distinguishes `1` from `1.0`, and the proxy's ids and responses depend on it. So an integral float is a `PyFloat`, and a number
 * is either an int or has a fraction. An int beyond 2^53 is a bigint. An unquoted date is a `PyDate` or a `PyDateTime`.
 */
export type ConfigValue = PyScalar | PyDate | PyDateTime | ConfigValue[] | ConfigMapping;

/** A mapping of a config file, in the order of the file. Keys that are not strings in the file are the strings that JSON would use. */
export interface ConfigMapping {
  [key: string]: ConfigValue;
}

/** Returns whether a value is a mapping. */
export function isMapping(value: ConfigValue | undefined): value is ConfigMapping {
  return isDict(value);
}

/**
 * Returns a deep copy. A list or mapping that occurs in several places is copied once, so cycles are safe. Mappings of the copy are
 * plain objects, and values that are undefined are left out.
 */
export function copyValue(value: ConfigValue): ConfigValue {
  return copy(value, new Map());
}

function copy(value: ConfigValue, copies: Map<object, ConfigValue>): ConfigValue {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof PyFloat || value instanceof PyDate || value instanceof PyDateTime) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    const list: ConfigValue[] = [];
    copies.set(value, list);
    for (const item of value) list.push(copy(item, copies));
    return list;
  }
  const mapping: ConfigMapping = {};
  copies.set(value, mapping);
  for (const [key, item] of Object.entries(value)) if (item !== undefined) setKey(mapping, key, copy(item, copies));
  return mapping;
}
