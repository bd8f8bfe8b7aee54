import { getKey, type PyDict, repr } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import type { Principal } from '../../auth/principal.ts';
import { ExceptionError } from '../../errors/exception-error.ts';

/** What a release guards of deployments that fetch their token elsewhere. */
export interface DelegatedTokens {
  /** Parameters that say where the token comes from, and may be written. */
  readonly sources: readonly string[];
  /** Parameters that decide where the token goes; writing one of them takes an administrator where there is a source. */
  readonly surface: readonly string[];
}

const REFERENCE = 'oidc/';

/**
 * Who is no administrator may not change where a delegated token comes from or goes to.
 *
 * @param stored parameters of the deployment that the write is about
 * @throws ExceptionError 403 naming the parameter
 */
export function refuseDelegatedTokens(
  rules: DelegatedTokens,
  principal: Principal,
  given: ValidatedModel | undefined,
  stored: PyDict,
): void {
  if (principal.role === 'proxy_admin' || !given) return;
  if (![...rules.surface, ...rules.sources].some((name) => given.fieldsSet.has(name))) return;
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
 * A team's deployment may hold no reference to a secret in place of its key.
 *
 * @throws ExceptionError 400
 */
export function refuseTeamReference(teamId: string | undefined, given: ValidatedModel | undefined): void {
  if (teamId === undefined || !given?.fieldsSet.has('api_key') || !isReference(given.get('api_key'))) return;
  const message =
    'A team model cannot hold an oidc/ api_key secret reference, because LiteLLM resolves one only on a proxy-level ' +
    'model or in a stored credential. Store the reference in a credential and set litellm_credential_name on this model.';
  throw new ExceptionError(400, { message, type: 'bad_request_error', param: 'api_key' });
}

function isReference(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(REFERENCE);
}
