import { isDict, PythonError, type PyValue, repr, str, typeName } from '@litellm-models/python-semantics';
import { ExceptionError } from '../errors/exception-error.ts';
import { ALL_TEAM_MODELS } from '../operations/reads/names.ts';
import type { Router } from '../router/router.ts';
import type { AuthRelease, GrantHolder } from './auth-release.ts';
import { ModelGrant } from './model-grant.ts';
import type { Principal } from './principal.ts';
import { wrapPythonErrors } from './python-errors.ts';

/**
 * Checks the models that a request names against the lists of the key, its team and its user.
 *
 * @param data the request data, as authentication parses it
 * @throws ExceptionError if a list does not grant a model, a fallback is not served, or LiteLLM's own check fails
 */
export function authorizeModels(
  data: PyValue | undefined,
  principal: Principal,
  router: Router,
  release: AuthRelease,
): void {
  const { models: rules, noParam } = release;
  if (!isDict(data) || (principal.isMaster && rules.exemptsMasterKey)) return;
  const check = (holder: GrantHolder, granted: readonly string[], requested: readonly PyValue[]) => {
    if (requested.length === 0) return;
    const grant = new ModelGrant(router, granted, principal.teamId, rules.grant);
    for (const model of requested) assertGranted(model, grant, (name) => rules.denied(holder, name, granted));
  };
  wrapPythonErrors(noParam, () => {
    // A key with all-team-models leaves the decision to its team.
    if (!principal.isMaster && !principal.models.includes(ALL_TEAM_MODELS)) {
      check('key', principal.models, rules.named.requested(data));
      for (const fallback of rules.named.fallbacks(data)) {
        check('key', principal.models, [fallback]);
        assertServed(fallback, router, noParam);
      }
    }
    const requested = rules.named.requested(data);
    const names = requested.length === 1 && requested[0] === '' ? [] : requested;
    // The emulated users have empty lists, which grant everything. The check still fails on values of the wrong type.
    if (principal.teamId === undefined) check('user', [], names);
    else check('team', principal.teamModels, names);
    rules.afterGrant(data);
  });
}

/**
 * Checks a model or a fallback. Some releases accept a fallback of any type: they check each item of a list, accept null, and read a
 * number as a name.
 */
function assertGranted(model: PyValue, grant: ModelGrant, denied: (name: string) => ExceptionError): void {
  if (typeof model === 'string') {
    if (!grant.has(model)) throw denied(model);
  } else if (Array.isArray(model)) {
    for (const item of model) assertGranted(item, grant, denied);
  } else if (isDict(model)) {
    throw new PythonError('TypeError', "unhashable type: 'dict'");
  } else if (grant.hasWildcards) {
    throw new PythonError('TypeError', `expected string or bytes-like object, got '${typeName(model)}'`);
  } else if (model !== null && !grant.has(str(model))) {
    throw denied(str(model));
  }
}

/** Checks that a fallback is the name, the id or the model of a served deployment. If there is any wildcard, every fallback passes. */
function assertServed(model: PyValue, router: Router, noParam: 'None' | null): void {
  if (typeof model === 'string') {
    if (model.includes(',') || router.isGroup(model) || router.has(model)) return;
    if (router.aliased.alias(model) !== undefined || router.aliased.ofGroup(model).length > 0) return;
  } else if (Array.isArray(model)) {
    throw new PythonError('TypeError', "unhashable type: 'list'");
  } else if (model !== null) {
    throw new PythonError('TypeError', `argument of type '${typeName(model)}' is not iterable`);
  }
  if (!router.patterns.isEmpty) return;
  for (const deployment of router.all()) if (deployment.litellm_params['model'] === model) return;
  const reason =
    `/chat/completions: Invalid model name passed in model=${str(model)}. ` +
    'Call `/v1/models` to view available models for your key.';
  throw new ExceptionError(400, { message: repr({ error: reason }), type: 'auth_error', param: noParam });
}

/** Returns the 403 for a model that a list does not grant. It does not show the list. */
export function modelNotAvailable(holder: GrantHolder, model: string): ExceptionError {
  return new ExceptionError(403, {
    message:
      `The requested model '${model}' is not available for this API key, or the model name is invalid. ` +
      'Check the models available to you and try again.',
    type: `${holder}_model_access_denied`,
    param: 'model',
  });
}
