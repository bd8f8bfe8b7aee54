import { getKey, isDict, isTruthy, type PyDict, type PyValue, setKey } from '@litellm-models/python-semantics';
import { type Environment, variableIn } from './config-entry.ts';
import { RefusedDeployment } from './refused-deployment.ts';

/**
 * A deployment's parameters with what `os.environ/NAME` stands for in the addresses and keys of its `dataSources` (Azure's); an
 * empty text where the variable is not set.
 *
 * @throws RefusedDeployment for sources that are not of their form
 */
export function withDataSources(params: PyDict, environment: Environment): PyDict {
  const sources = getKey(params, 'dataSources');
  if (!isTruthy(sources)) return params;
  if (!Array.isArray(sources)) throw new RefusedDeployment('dataSources are no list');
  return { ...params, dataSources: sources.map((source) => readSource(source, environment)) };
}

function readSource(source: PyValue, environment: Environment): PyDict {
  if (!isDict(source)) throw new RefusedDeployment('a data source is no object');
  if (!Object.hasOwn(source, 'parameters')) return source;
  const parameters = getKey(source, 'parameters');
  const read: PyDict = isDict(parameters) ? { ...parameters } : {};
  for (const name of ['endpoint', 'key']) {
    if (!holds(parameters, name)) continue;
    const value = getKey(read, name);
    if (typeof value !== 'string') throw new RefusedDeployment(`${name} of a data source is no text`);
    const variable = variableIn(value);
    if (variable !== undefined) setKey(read, name, environment(variable) ?? '');
  }
  return isDict(parameters) ? { ...source, parameters: read } : source;
}

/** Python's `name in parameters`. */
function holds(parameters: PyValue | undefined, name: string): boolean {
  if (isDict(parameters)) return Object.hasOwn(parameters, name);
  if (typeof parameters === 'string' || Array.isArray(parameters)) return parameters.includes(name);
  throw new RefusedDeployment('parameters of a data source are no object');
}
