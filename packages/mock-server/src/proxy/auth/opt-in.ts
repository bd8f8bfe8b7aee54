import { getKey, isDict, isTruthy, PythonError, type PyValue, typeName } from '@litellm-models/python-semantics';
import { matches } from '@litellm-models/python-semantics/regex';
import { groupInfo } from '../operations/reads/group-info.ts';
import type { ReadsRelease } from '../operations/reads/reads-release.ts';
import type { Router } from '../router/router.ts';
import type { OptIn } from './auth-release.ts';

/**
 * Returns the opt-in of the served deployments: `configurable_clientside_auth_params` of the requested model group, or else of the group
 * with the name of its provider.
 */
export function optInOf(router: Router, release: ReadsRelease): OptIn {
  return (data, name) => {
    const model = modelName(Object.hasOwn(data, 'model') ? (getKey(data, 'model') ?? null) : '');
    const provider = model.split('/', 1)[0] ?? '';
    const info =
      groupInfo(router, release, model, undefined) ??
      (router.prices.isProvider(provider) ? groupInfo(router, release, provider, undefined) : undefined);
    const params = info?.['configurable_clientside_auth_params'];
    return Array.isArray(params) && params.some((param) => allows(param, name, getKey(data, name) ?? null));
  };
}

/** @throws PythonError if the model is not a string */
function modelName(model: PyValue): string {
  if (typeof model === 'string') return model;
  const type = typeName(model);
  if (Array.isArray(model) || isDict(model)) throw new PythonError('TypeError', `unhashable type: '${type}'`);
  if (isTruthy(model)) throw new PythonError('TypeError', `argument of type '${type}' is not iterable`);
  throw new PythonError('AttributeError', `'${type}' object has no attribute 'split'`);
}

/**
 * Whether an entry of the opt-in list allows a value. A string allows the parameter with that name. An object allows an `api_base` that
 * equals its own `api_base`, or matches it as a regular expression.
 *
 * @throws PythonError `error` for an invalid pattern
 */
function allows(param: PyValue, name: string, value: PyValue): boolean {
  if (!isDict(param)) return param === name;
  const address = getKey(param, 'api_base');
  if (name !== 'api_base' || typeof address !== 'string') return false;
  if (typeof value !== 'string') {
    throw new PythonError('TypeError', `expected string or bytes-like object, got '${typeName(value)}'`);
  }
  // In LiteLLM's order: an invalid pattern fails even if the two are equal.
  return matches(address, value) || value === address;
}
