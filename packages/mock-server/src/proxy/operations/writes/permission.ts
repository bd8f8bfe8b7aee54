import { repr } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import type { Principal } from '../../auth/principal.ts';
import { DetailError } from '../../errors/detail-error.ts';
import { ExceptionError } from '../../errors/exception-error.ts';
import { decryptedParams, type ModelRow } from '../../state/model-row.ts';
import type { ProxyState } from '../../state/state.ts';
import { rejectDelegatedTokens, rejectTeamSecretReference } from './delegated-tokens.ts';

/** The input of {@link requirePermission}: a write and its caller. */
export interface ManagedWrite {
  readonly state: ProxyState;
  readonly principal: Principal;
  /** `model_info.team_id` of the stored deployment, or of the deployment to create. */
  readonly teamId: string | undefined;
  /** `model_info.team_id` of the request. */
  readonly givenTeamId?: string | undefined;
  /** The parameters that the request sets, if any. */
  readonly given?: ValidatedModel | undefined;
  /** The stored row; left out in a create. */
  readonly row?: ModelRow | undefined;
  /** Whether the write deletes the deployment. Some releases allow this to an administrator even if its team does not exist. */
  readonly deletes?: boolean;
}

/**
 * Checks that the caller may manage a deployment. An administrator may manage every deployment, an administrator of a team those of the
 * team. A team's deployment also needs an enterprise license.
 *
 * @throws ProxyError 403, or 400 if the team or a named credential does not exist
 */
export function requirePermission(write: ManagedWrite): void {
  const { state, principal, teamId, givenTeamId, given, row, deletes = false } = write;
  const { auth, writes } = state.release;
  const role = principal.role ?? 'None';
  if (auth.viewOnlyRoles.has(role)) throw new DetailError(403, 'View-only users cannot manage models.');
  if (writes.delegatedTokens) {
    rejectTeamSecretReference(givenTeamId ?? teamId, given);
    rejectDelegatedTokens(writes.delegatedTokens, principal, given, row ? decryptedParams(row) : {});
  }
  if (role !== 'proxy_admin' && writes.looksUpCredentials) rejectCredential(given, state.config.credentials);
  if (teamId === undefined) {
    if (role === 'proxy_admin') return;
    throw new DetailError(403, {
      error:
        `User does not have permission to make this model call. Your role=${role}. You can only make model calls if ` +
        'you are a PROXY_ADMIN or if you are a team admin, by specifying a team_id in the model_info.',
    });
  }
  const team = state.keyring.team(teamId);
  if (!team) {
    if (deletes && writes.deletesOrphans) {
      if (role === 'proxy_admin') return;
      throw new DetailError(403, { error: 'Only a proxy admin can delete a model whose team has been deleted.' });
    }
    throw new DetailError(400, { error: `Team id=${teamId} does not exist in db` });
  }
  const admin = team.members.some((member) => member.user_id === principal.userId && member.role === 'admin');
  const member = writes.membersManageAutoRouters && given !== undefined && !admin && role !== 'proxy_admin';
  if (!state.settings.premium_user) {
    throw new DetailError(403, member ? writes.licenseMessage : { error: writes.licenseMessage });
  }
  if (role === 'proxy_admin') return;
  if (member) throw new DetailError(403, 'This team does not allow you to manage your own auto routers.');
  if (!admin) {
    throw new DetailError(403, {
      error:
        `Team ID=${teamId} does not match the API key's team ID=${principal.teamId ?? 'None'}, OR you are not the ` +
        'admin for this team. Check `/user/info` to verify your team admin status.',
    });
  }
}

/**
 * Checks that the caller may manage the deployments of a team.
 *
 * @throws ProxyError 403, or 400 if the team does not exist
 */
export function requireTeam(state: ProxyState, principal: Principal, teamId: string): void {
  if (!state.settings.premium_user) throw new DetailError(403, { error: state.release.writes.licenseMessage });
  requirePermission({ state, principal, teamId });
}

/** Rejects a stored credential that the config file does not list. */
function rejectCredential(params: ValidatedModel | undefined, credentials: ReadonlySet<string>): void {
  const name = params?.fieldsSet.has('litellm_credential_name') ? params.get('litellm_credential_name') : undefined;
  if (typeof name !== 'string' || credentials.has(name)) return;
  throw new ExceptionError(400, {
    message: `No credential named ${repr(name)} exists.`,
    type: 'bad_request_error',
    param: 'litellm_credential_name',
  });
}
