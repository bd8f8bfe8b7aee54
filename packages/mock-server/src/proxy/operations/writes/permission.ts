import { repr } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import type { Principal } from '../../auth/principal.ts';
import { DetailError } from '../../errors/detail-error.ts';
import { ExceptionError } from '../../errors/exception-error.ts';
import { type ModelRow, openParams } from '../../state/database.ts';
import type { ProxyState } from '../../state/state.ts';
import { refuseDelegatedTokens, refuseTeamReference } from './delegated-tokens.ts';

/** Who wants to write what. */
export interface Management {
  readonly state: ProxyState;
  readonly principal: Principal;
  /** `model_info.team_id` of the deployment. */
  readonly teamId: string | undefined;
  /** The team that the write itself names. */
  readonly givenTeamId?: string | undefined;
  /** The parameters that the write sets, where it sets any. */
  readonly given?: ValidatedModel | undefined;
  /** The parameters that are stored; a create has those that it sets. */
  readonly row?: ModelRow | undefined;
  /** True where a deployment whose team is gone may still be removed by an administrator. */
  readonly deletes?: boolean;
}

/**
 * Whether the caller may manage a deployment: an administrator may manage any; a team's model needs the enterprise
 * licence and the team; nobody else may.
 *
 * @throws ProxyError 403, or 400 where the team does not exist
 */
export function mayManage(management: Management): void {
  const { state, principal, teamId, givenTeamId, given, row, deletes = false } = management;
  const { auth, writes } = state.release;
  const role = principal.role ?? 'None';
  if (auth.viewOnlyRoles.has(role)) throw new DetailError(403, 'View-only users cannot manage models.');
  if (writes.delegatedTokens) {
    refuseTeamReference(givenTeamId ?? teamId, given);
    refuseDelegatedTokens(writes.delegatedTokens, principal, given, row ? openParams(row) : {});
  }
  if (role !== 'proxy_admin' && writes.looksUpCredentials) refuseUnknownCredential(state, given);
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
    const status = state.quirks.status('unknown-team-is-a-400', { right: 404, proxy: 400 });
    throw new DetailError(status, { error: `Team id=${teamId} does not exist in db` });
  }
  const admin = team.members.some((member) => member.user_id === principal.userId && member.role === 'admin');
  const member = writes.membersManageRouters && given !== undefined && !admin && role !== 'proxy_admin';
  if (!state.settings.premium_user) {
    throw new DetailError(403, member ? writes.licenceMessage : { error: writes.licenceMessage });
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

/** Who is no administrator may only name a stored credential that is there; the mock keeps none. */
function refuseUnknownCredential({ quirks }: ProxyState, params: ValidatedModel | undefined): void {
  const name = params?.fieldsSet.has('litellm_credential_name') ? params.get('litellm_credential_name') : undefined;
  if (typeof name !== 'string') return;
  throw new ExceptionError(quirks.status('unknown-name-is-a-400', { right: 404, proxy: 400 }), {
    message: `No credential named ${repr(name)} exists.`,
    type: 'bad_request_error',
    param: 'litellm_credential_name',
  });
}
