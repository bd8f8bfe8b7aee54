import { type ConfigMapping, type ConfigValue, PythonDate, PythonFloat } from '@litellm-models/config';
import { type PyDict, PyFloat, type PyValue, setKey } from '@litellm-models/python-semantics';

/** A mapping of a config file as the proxy's code sees it. */
export function toPython(mapping: ConfigMapping): PyDict {
  const dict: PyDict = {};
  for (const [key, value] of Object.entries(mapping)) setKey(dict, key, valueToPython(value));
  return dict;
}

function valueToPython(value: ConfigValue): PyValue {
  if (value instanceof PythonFloat) return new PyFloat(value.value);
  if (value instanceof PythonDate) return value.iso;
  if (Array.isArray(value)) return value.map(valueToPython);
  return typeof value === 'object' && value !== null ? toPython(value) : value;
}

/** A value of the proxy as a config file would hold it. */
export function toConfig(value: PyValue): ConfigValue {
  if (value instanceof PyFloat) return new PythonFloat(value.value);
  if (Array.isArray(value)) return value.map(toConfig);
  if (typeof value !== 'object' || value === null) return value;
  const mapping: ConfigMapping = {};
  for (const [key, entry] of Object.entries(value)) {
    Object.defineProperty(mapping, key, {
      value: toConfig(entry),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return mapping;
}
