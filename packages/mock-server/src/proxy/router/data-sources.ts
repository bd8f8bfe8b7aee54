import { getKey, isDict, isTruthy, type PyDict, type PyValue, setKey } from '@litellm-models/python-semantics';
import { type Environment, isEnvironmentReference } from './config-entry.ts';
import { RefusedDeployment } from './refused-deployment.ts';

/**
 * Replaces environment references in the `endpoint` and `key` of Azure's `dataSources`. An unset variable is an empty string there.
 *
 * @throws RefusedDeployment for data sources with an invalid structure
 */
export function withDataSources(params: PyDict, environment: Environment): PyDict {
  const sources = getKey(params, 'dataSources');
  if (!isTruthy(sources)) return params;
  if (!Array.isArray(sources)) throw new RefusedDeployment('dataSources must be a list');
  return { ...params, dataSources: sources.map((source) => readSource(source, environment)) };
}

function readSource(source: PyValue, environment: Environment): PyDict {
  if (!isDict(source)) throw new RefusedDeployment('a data source must be an object');
  if (!Object.hasOwn(source, 'parameters')) return source;
  const parameters = getKey(source, 'parameters');
  const read: PyDict = isDict(parameters) ? { ...parameters } : {};
  for (const name of ['endpoint', 'key']) {
    if (!contains(parameters, name)) continue;
    const value = getKey(read, name);
    if (typeof value !== 'string') throw new RefusedDeployment(`${name} of a data source must be a string`);
    if (isEnvironmentReference(value))
      setKey(read, name, getKey(environment, value.replaceAll('os.environ/', '')) ?? '');
  }
  return isDict(parameters) ? { ...source, parameters: read } : source;
}

/** Python's `name in parameters`. */
function contains(parameters: PyValue | undefined, name: string): boolean {
  if (isDict(parameters)) return Object.hasOwn(parameters, name);
  if (typeof parameters === 'string' || Array.isArray(parameters)) return parameters.includes(name);
  throw new RefusedDeployment('parameters of a data source must be an object');
}
