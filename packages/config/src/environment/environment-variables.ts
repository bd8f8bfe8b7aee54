import { getKey, PyDate, PyDateTime, type PyDict, type PyValue, setKey, str } from '@litellm-models/python-semantics';
import { type ConfigMapping, type ConfigValue, isMapping } from '../config-value.ts';
import { isReference } from './references.ts';

/** Variables that the proxy does not set from a config file, because they affect how programs start. */
const BLOCKED: ReadonlySet<string> = new Set([
  ...[
    'PATH',
    'LD_PRELOAD',
    'LD_LIBRARY_PATH',
    'DYLD_LIBRARY_PATH',
    'DYLD_INSERT_LIBRARIES',
    'PYTHONPATH',
    'PYTHONSTARTUP',
  ],
  ...['PYTHONHOME', 'HOME', 'USER', 'SHELL', 'LOGNAME', 'NO_PROXY', 'no_proxy'],
]);

/**
 * Returns the variables that the proxy sets from `environment_variables`. It does so after it has resolved the references of the config
 * file, and before it reads its database.
 *
 * @param config a config whose references are resolved; those that are not are left out
 */
export function environmentVariables(config: ConfigMapping): Record<string, string> {
  const section = getKey(config, 'environment_variables');
  const variables: Record<string, string> = {};
  if (!isMapping(section)) return variables;
  for (const [name, value] of Object.entries(section))
    if (!BLOCKED.has(name) && !isReference(value)) setKey(variables, name, str(withoutDates(value)));
  return variables;
}

/** Dates as Python's `str()` writes them. */
function withoutDates(value: ConfigValue): PyValue {
  if (value instanceof PyDate) return value.toJSON();
  if (value instanceof PyDateTime) return value.toJSON().replace('T', ' ');
  if (Array.isArray(value)) return value.map(withoutDates);
  if (!isMapping(value)) return value;
  const dict: PyDict = {};
  for (const [key, item] of Object.entries(value)) setKey(dict, key, withoutDates(item));
  return dict;
}
