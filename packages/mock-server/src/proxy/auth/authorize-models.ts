import { isDict, type PyDict, PythonError, type PyValue, repr, str, typeName } from '@litellm-models/python-semantics';
import { ExceptionError } from '../errors/exception-error.ts';
import { ALL_TEAM_MODELS } from '../operations/reads/names.ts';
import type { Router } from '../router/router.ts';
import type { AuthRelease } from './auth-release.ts';
import { type GrantRules, ModelGrant } from './model-grant.ts';
import type { NamedModels } from './named-models.ts';
import type { Principal } from './principal.ts';
import { stumbling } from './stumble.ts';

/** Whose list of models is asked. */
export type Holder = 'key' | 'team' | 'user';

/** How a release decides whether the caller may name the models that a request names, whatever the operation does with them. */
export interface ModelRules {
  readonly named: NamedModels;
  readonly grant: GrantRules;
  /** Whether the master key is asked nothing. */
  readonly sparesMaster: boolean;
  /** The error for a model that a list does not grant. */
  readonly denied: (holder: Holder, model: string, models: readonly string[]) => ExceptionError;
  /** What a release looks at besides once the models are granted. */
  readonly afterwards: (data: PyDict) => void;
}

/**
 * Checks the models that a request's data names against the lists of the key, its team and its user.
 *
 * @param data what authentication reads of the request; undefined where it reads nothing
 * @throws ExceptionError where a list does not grant one, a fallback is served by nothing, or the release stumbles
 */
export function authorizeModels(
  data: PyValue | undefined,
  principal: Principal,
  router: Router,
  release: AuthRelease,
): void {
  const { models: rules, noParam } = release;
  if (!isDict(data) || (principal.isMaster && rules.sparesMaster)) return;
  const check = (holder: Holder, models: readonly string[], asked: readonly PyValue[]) => {
    if (asked.length === 0) return;
    const grant = new ModelGrant(router, models, principal.teamId, rules.grant);
    for (const model of asked) assertGranted(model, grant, (name) => rules.denied(holder, name, models));
  };
  stumbling(noParam, () => {
    // A key that defers to its team is not asked itself.
    if (!principal.isMaster && !principal.models.includes(ALL_TEAM_MODELS)) {
      check('key', principal.models, rules.named.asked(data));
      for (const fallback of rules.named.fallbacks(data)) {
        check('key', principal.models, [fallback]);
        assertServed(fallback, router, noParam);
      }
    }
    const asked = rules.named.asked(data);
    const names = asked.length === 1 && asked[0] === '' ? [] : asked;
    // A user has no list of its own here: all that shows of it is that its check may stumble.
    if (principal.teamId === undefined) check('user', [], names);
    else check('team', principal.teamModels, names);
    rules.afterwards(data);
  });
}

/** A fallback may be anything in 1.71: a list is its elements, a null any model, a number a name that nothing has. */
function assertGranted(model: PyValue, grant: ModelGrant, denied: (name: string) => ExceptionError): void {
  if (typeof model === 'string') {
    if (!grant.has(model)) throw denied(model);
  } else if (Array.isArray(model)) {
    for (const one of model) assertGranted(one, grant, denied);
  } else if (isDict(model)) {
    throw new PythonError('TypeError', "unhashable type: 'dict'");
  } else if (grant.hasWildcards) {
    throw new PythonError('TypeError', `expected string or bytes-like object, got '${typeName(model)}'`);
  } else if (model !== null && !grant.has(str(model))) {
    throw denied(str(model));
  }
}

/** A fallback must lead somewhere: to a name, an id or a model that is served, or to any wildcard at all. */
function assertServed(model: PyValue, router: Router, noParam: 'None' | null): void {
  if (typeof model === 'string') {
    if (model.includes(',') || router.isGroup(model) || router.has(model)) return;
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
