import type { ConfigMapping, ConfigValue } from '@litellm-models/config';
import { PyDate, PyDateTime, type PyDict, PyFloat, type PyValue, setKey } from '@litellm-models/python-semantics';

/** Returns a copy of a mapping from a config file. Dates become ISO 8601 strings, as in the responses of the proxy. */
export function toPython(mapping: ConfigMapping): PyDict {
  const dict: PyDict = {};
  for (const [key, value] of Object.entries(mapping)) setKey(dict, key, valueToPython(value));
  return dict;
}

function valueToPython(value: ConfigValue): PyValue {
  if (typeof value !== 'object' || value === null || value instanceof PyFloat) return value;
  if (value instanceof PyDate || value instanceof PyDateTime) return value.toJSON();
  return Array.isArray(value) ? value.map(valueToPython) : toPython(value);
}
