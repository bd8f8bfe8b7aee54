import type { ConfigMapping, ConfigValue } from '@litellm-models/config';
import { PyDate, PyDateTime, type PyDict, PyFloat, type PyValue, setKey } from '@litellm-models/python-semantics';

/** Returns a copy of a mapping of a config file in which dates are strings in ISO 8601, as the proxy writes them in responses. */
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
