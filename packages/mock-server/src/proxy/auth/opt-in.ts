import {
  getKey,
  isDict,
  isTruthy,
  type PyDict,
  PythonError,
  type PyValue,
  typeName,
} from '@litellm-models/python-semantics';
import { groupInfo } from '../operations/reads/group-info.ts';
import type { ReadsRelease } from '../operations/reads/reads-release.ts';
import type { Router } from '../router/router.ts';

/** Whether the deployments of a request's model let the caller set a guarded name. */
export type OptIn = (data: PyDict, name: string) => boolean;

/** The opt-in of what a router serves: `configurable_clientside_auth_params` of the model's deployments, else of its provider's. */
export function optInOf(router: Router, release: ReadsRelease): OptIn {
  return (data, name) => {
    const model = textOf(Object.hasOwn(data, 'model') ? (getKey(data, 'model') ?? null) : '');
    const provider = model.split('/', 1)[0] ?? '';
    const info =
      groupInfo(router, release, model, undefined) ??
      (router.prices.isProvider(provider) ? groupInfo(router, release, provider, undefined) : undefined);
    const params = info?.['configurable_clientside_auth_params'];
    return Array.isArray(params) && params.some((param) => allows(param, name, getKey(data, name) ?? null));
  };
}

/** @throws PythonError where the model is no text */
function textOf(model: PyValue): string {
  if (typeof model === 'string') return model;
  const type = typeName(model);
  if (Array.isArray(model) || isDict(model)) throw new PythonError('TypeError', `unhashable type: '${type}'`);
  if (isTruthy(model)) throw new PythonError('TypeError', `argument of type '${type}' is not iterable`);
  throw new PythonError('AttributeError', `'${type}' object has no attribute 'split'`);
}

/** A name allows itself; an object the addresses that begin as its regular expression says. */
function allows(param: PyValue, name: string, value: PyValue): boolean {
  if (!isDict(param)) return param === name;
  const address = getKey(param, 'api_base');
  if (name !== 'api_base' || typeof address !== 'string') return false;
  if (typeof value !== 'string') {
    throw new PythonError('TypeError', `expected string or bytes-like object, got '${typeName(value)}'`);
  }
  try {
    return value === address || new RegExp(`^(?:${address})`).test(value);
  } catch {
    throw new PythonError('error', `${address} is no regular expression`);
  }
}
