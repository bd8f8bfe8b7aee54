import type { ConfigMapping, ConfigValue } from '@litellm-models/config';
import {
  isDict,
  PyDate,
  PyDateTime,
  type PyDict,
  PyFloat,
  type PyValue,
  setKey,
} from '@litellm-models/python-semantics';

/** A mapping of a config file. Unlike a {@link PyDict}, it may contain dates. */
export type ConfigDict = ConfigMapping;

/** Whether a value of a config file is a mapping. */
export function isConfigDict(value: ConfigValue | undefined): value is ConfigDict {
  return isDict(value);
}

/** Returns a copy of a mapping in which dates are strings in ISO 8601, as the proxy writes them in responses. */
export function toPyDict(dict: ConfigDict): PyDict {
  return convert(dict, (date) => date.toJSON());
}

/** Returns a value in which dates are strings as Python's `str()` writes them: a datetime has a space instead of a `T`. */
export function withPrintedDates(value: ConfigValue): PyValue {
  return convertValue(value, (date) => date.toJSON().replace('T', ' '));
}

type WriteDate = (date: PyDate | PyDateTime) => string;

function convert(dict: ConfigDict, write: WriteDate): PyDict {
  const converted: PyDict = {};
  for (const [key, value] of Object.entries(dict)) setKey(converted, key, convertValue(value, write));
  return converted;
}

function convertValue(value: ConfigValue, write: WriteDate): PyValue {
  if (typeof value !== 'object' || value === null || value instanceof PyFloat) return value;
  if (value instanceof PyDate || value instanceof PyDateTime) return write(value);
  return Array.isArray(value) ? value.map((item) => convertValue(item, write)) : convert(value, write);
}
