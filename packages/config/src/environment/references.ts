import { getKey, setKey } from '@litellm-models/python-semantics';
import { type ConfigMapping, type ConfigValue, isMapping } from '../config-value.ts';
import type { FilePosition } from '../issues/issue.ts';
import type { IssueList, NewIssue } from '../issues/issue-list.ts';
import { type ConfigPath, displayKey, formatPath } from '../issues/path.ts';
import type { Positions } from '../issues/positions.ts';

const PREFIX = 'os.environ/';

/** Parameters that hold the name of a secret. Newer releases keep a reference in them, and older ones do not have them. */
const POINTERS: ReadonlySet<string> = new Set([
  'anthropic_issuer_signing_key_ref',
  'anthropic_keycloak_client_secret_ref',
]);

/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A value `os.environ/NAME` of a config file. */
export interface EnvironmentReference {
  /** The name of the variable. */
  name: string;
  path: ConfigPath;
  /** `path` for display, such as `model_list[0].litellm_params.api_key`. */
  field: string;
  /** Undefined if the value does not come from a file. */
  position: FilePosition | undefined;
}

/** Returns whether a value is a reference to an environment variable. */
export function isReference(value: ConfigValue | undefined): value is string {
  return typeof value === 'string' && value.startsWith(PREFIX);
}

/**
 * Returns every reference that the proxy resolves, and replaces each by its value if an environment is given.
 *
 * The proxy resolves values of mappings at any depth, but not strings that are items of a list. A variable that is not set becomes null;
 * `true` and `false` in any case become booleans.
 */
export function resolveReferences(
  config: ConfigMapping,
  environment: Environment | undefined,
  positions: Positions,
  issues: IssueList,
): EnvironmentReference[] {
  const references: EnvironmentReference[] = [];
  const setLater = namesSetLater(config);
  const seen = new Set<object>();
  const visit = (mapping: ConfigMapping, path: ConfigPath): void => {
    // YAML aliases share one mapping. It is resolved and reported once.
    if (seen.has(mapping)) return;
    seen.add(mapping);
    for (const [key, value] of Object.entries(mapping)) {
      const at = [...path, key];
      if (isReference(value)) {
        const name = value.replaceAll(PREFIX, '');
        references.push({ name, path: at, field: formatPath(at), position: positions.ofValue(at) });
        if (environment && !POINTERS.has(key)) {
          const resolved = variableValue(name, environment);
          if (resolved === undefined) issues.add(unsetVariable(name, at, setLater.has(name)));
          setKey(mapping, key, resolved ?? null);
        }
      } else if (isMapping(value)) visit(value, at);
      else if (Array.isArray(value))
        value.forEach((item, index) => {
          if (isMapping(item)) visit(item, [...at, index]);
        });
    }
  };
  visit(config, []);
  return references;
}

/**
 * Returns the value of a variable as the proxy reads it: `true` and `false` in any case are booleans. Undefined if it is not set.
 *
 * @example variableValue('FLAG', { FLAG: ' TRUE ' }) // true
 */
export function variableValue(name: string, environment: Environment): string | boolean | undefined {
  const value = Object.hasOwn(environment, name) ? environment[name] : undefined;
  const word = value?.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : value;
}

function unsetVariable(name: string, path: ConfigPath, isSetLater: boolean): NewIssue {
  const variable = `environment variable ${displayKey(name)}`;
  const reason = isSetLater
    ? `environment_variables sets ${displayKey(name)} only after the proxy has resolved references`
    : `${variable} is not set`;
  const message = `${reason}; the proxy uses null for ${formatPath(path)}`;
  return { code: 'unset_environment_variable', severity: 'warning', path, message };
}

/** The names of the variables that the config itself sets, once its references are resolved. */
function namesSetLater(config: ConfigMapping): ReadonlySet<string> {
  const section = getKey(config, 'environment_variables');
  return new Set(isMapping(section) ? Object.keys(section) : []);
}
