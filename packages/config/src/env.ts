import type { Report } from './checks/report.ts';
import { type ConfigPath, fieldOf, type Position, showKey } from './issue.ts';
import { type ConfigMapping, type ConfigValue, isMapping, setOwn } from './yaml/values.ts';

const PREFIX = 'os.environ/';

/** A place where the file refers to an environment variable. */
export interface EnvReference {
  /** The variable's name. */
  name: string;
  path: ConfigPath;
  field: string;
  position: Position | undefined;
}

/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Finds every `os.environ/NAME` the proxy would resolve, and resolves it where an environment is given.
 *
 * As the proxy does it: values of mappings, and of mappings inside of lists, but no items of lists themselves;
 * a variable that is not set becomes null, `true` and `false` (any case) become booleans.
 */
export function resolveReferences(
  config: ConfigMapping,
  env: Environment | undefined,
  position: (path: ConfigPath) => Position | undefined,
  report: Report,
): EnvReference[] {
  const found: EnvReference[] = [];
  const seen = new Set<object>();
  const visit = (mapping: ConfigMapping, path: ConfigPath): void => {
    // A mapping that an alias repeats is one object: resolved once, reported where it stands first.
    if (seen.has(mapping)) return;
    seen.add(mapping);
    for (const [key, value] of Object.entries(mapping)) {
      const at = [...path, key];
      if (typeof value === 'string') {
        if (!value.startsWith(PREFIX)) continue;
        const name = value.replaceAll(PREFIX, '');
        found.push({ name, path: at, field: fieldOf(at), position: position(at) });
        if (env) setOwn(mapping, key, lookUp(name, env, at, report));
      } else if (isMapping(value)) visit(value, at);
      else if (Array.isArray(value)) visitItems(value, at, visit);
    }
  };
  visit(config, []);
  return found;
}

function visitItems(
  items: ConfigValue[],
  path: ConfigPath,
  visit: (mapping: ConfigMapping, path: ConfigPath) => void,
): void {
  items.forEach((item, index) => {
    if (isMapping(item)) visit(item, [...path, index]);
  });
}

function lookUp(name: string, env: Environment, path: ConfigPath, report: Report): ConfigValue {
  const value = Object.hasOwn(env, name) ? env[name] : undefined;
  if (value === undefined) {
    const message = `the environment variable ${showKey(name)} is not set; the proxy reads null`;
    report.add({ code: 'unset_variable', severity: 'warning', path, message });
    return null;
  }
  const word = value.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : value;
}
