import { getKey, type PyDict, repr } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import type { Principal } from '../../auth/principal.ts';
import { ExceptionError } from '../../errors/exception-error.ts';
import type { DelegatedTokens } from './writes-release.ts';

const REFERENCE_PREFIX = 'oidc/';

/**
 * Rejects a change of the source or the destination of a delegated token by a caller who is not an administrator.
 *
 * @param given the parameters that the request sets
 * @param stored the stored parameters of the deployment, decrypted
 * @throws ExceptionError 403, whose `param` is the guarded parameter
 */
export function rejectDelegatedTokens(
  rules: DelegatedTokens,
  principal: Principal,
  given: ValidatedModel | undefined,
  stored: PyDict,
): void {
  if (principal.role === 'proxy_admin' || !given) return;
  if (![...rules.destinations, ...rules.sources].some((name) => given.fieldsSet.has(name))) return;
  const held = rules.sources.filter((name) => (getKey(stored, name) ?? null) !== null);
  if (isReference(getKey(stored, 'api_key'))) held.push('api_key');
  const named = rules.sources.filter((name) => given.fieldsSet.has(name));
  if (isReference(given.get('api_key'))) named.push('api_key');
  const [first] = [...held, ...named];
  if (first === undefined) return;
  const message =
    'Only proxy admins can change the credentials of a deployment configured for workload identity federation or OAuth ' +
    `token exchange, or holding an oidc/ api_key secret reference (${repr(first)}).`;
  throw new ExceptionError(403, { message, type: 'auth_error', param: first });
}

/**
 * Rejects a reference to a secret as the `api_key` of a team's deployment.
 *
 * @throws ExceptionError 400
 */
export function rejectTeamSecretReference(teamId: string | undefined, given: ValidatedModel | undefined): void {
  if (teamId === undefined || !given?.fieldsSet.has('api_key') || !isReference(given.get('api_key'))) return;
  const message =
    'A team model cannot hold an oidc/ api_key secret reference, because LiteLLM resolves one only on a proxy-level ' +
    'model or in a stored credential. Store the reference in a credential and set litellm_credential_name on this model.';
  throw new ExceptionError(400, { message, type: 'bad_request_error', param: 'api_key' });
}

function isReference(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(REFERENCE_PREFIX);
}
