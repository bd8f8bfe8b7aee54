import { PythonError } from '@litellm-models/python-semantics';
import type { Principal } from '../../auth/principal.ts';
import { DetailError } from '../../errors/detail-error.ts';
import type { ReadContext, ReadTeam } from './context.ts';
import { hasAdminView } from './roles.ts';

function refusal(principal: Principal, teamId: string): string {
  if (principal.userId !== undefined) return `User=${principal.userId} not authorized to access this team=${teamId}`;
  if (principal.teamId !== undefined) {
    return `Team key for team=${principal.teamId} not authorized to access this team=${teamId}`;
  }
  return `API key not authorized to access this team=${teamId}. No user_id or team_id associated with this key.`;
}

/**
 * The team in the `team_id` parameter.
 *
 * @throws DetailError 404 for an unknown team, 403 for a team that is not the caller's
 * @throws PythonError for an unknown team, in releases that return 500
 */
export function requestedTeam(context: ReadContext, teamId: string): ReadTeam {
  const team = context.team(teamId);
  const { principal, release } = context;
  if (team === undefined) {
    if (release.failsOnUnknownTeam) throw new PythonError('HTTPException', `Team doesn't exist in db. Team=${teamId}.`);
    throw new DetailError(404, {
      error: `Team doesn't exist in db. Team=${teamId}. Create team via \`/team/new\` call.`,
    });
  }
  const isOwn = hasAdminView(principal) || principal.teamId === teamId;
  if (isOwn || team.members.some((member) => member.user_id === principal.userId)) return team;
  throw new DetailError(403, { error: refusal(principal, teamId) });
}
