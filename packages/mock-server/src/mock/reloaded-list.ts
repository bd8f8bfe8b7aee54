import type { ConfigPath, ConfigValue, ParsedConfig } from '@litellm-models/config';
import { getKey, setKey } from '@litellm-models/python-semantics';
import { type ConfigDict, isConfigDict } from '../proxy/config/config-dict.ts';

/**
 * Returns `model_list` as the proxy reads it again at reloads: with references to the variables that `environment_variables` has set in
 * the meantime.
 */
export function reloadedList({ config, references, environmentVariables }: ParsedConfig): readonly ConfigDict[] {
  const list = config?.model_list ?? [];
  const later = references.filter(
    ({ name, path }) => path[0] === 'model_list' && Object.hasOwn(environmentVariables, name),
  );
  return later.reduce<readonly ConfigDict[]>((changed, { name, path }) => {
    const [, index, ...rest] = path;
    return changed.map((entry, i) => (i === index ? withValue(entry, rest, read(environmentVariables[name])) : entry));
  }, list);
}

/** The value of a variable as a reference reads it. */
function read(text: string | undefined): ConfigValue {
  const word = text?.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : (text ?? null);
}

/** A copy of a mapping with another value at a path. */
function withValue(dict: ConfigDict, path: ConfigPath, value: ConfigValue): ConfigDict {
  const [key, ...rest] = path;
  if (typeof key !== 'string') return dict;
  const changed: ConfigDict = { ...dict };
  setKey(changed, key, changedValue(getKey(dict, key) ?? null, rest, value));
  return changed;
}

function changedValue(current: ConfigValue, path: ConfigPath, value: ConfigValue): ConfigValue {
  const [index, ...rest] = path;
  if (index === undefined) return value;
  if (isConfigDict(current)) return withValue(current, path, value);
  if (!Array.isArray(current)) return current;
  return current.map((item, i) => (i === index ? changedValue(item, rest, value) : item));
}
