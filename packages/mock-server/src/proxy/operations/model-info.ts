import { isTruthy, strip } from '@litellm-models/python-semantics';
import { DetailError } from '../errors/detail-error.ts';
import type { ResponseText } from '../http/messages.ts';
import type { RouterDeployment } from '../router/deployment.ts';
import { deploymentsOf } from '../router/lookup.ts';
import type { ModelInfoQuery } from '../validation/types.ts';
import type { OperationHandler } from './operation.ts';
import { type CallerAccess, callerAccess, teamFilter } from './reads/access.ts';
import { aliasingKeyGrant, aliasingListedNames, aliasingTeamGrant } from './reads/aliasing-grants.ts';
import { cachedLists } from './reads/cached-lists.ts';
import type { ReadContext } from './reads/context.ts';
import { deploymentRow } from './reads/deployment-row.ts';
import { expandedDeployments, rowFilter } from './reads/deployment-rows.ts';
import { isHidden } from './reads/discoverable.ts';
import { listBody, writeByFastApi, writeByOrjson } from './reads/list-body.ts';
import { PLAIN_LISTING } from './reads/names.ts';
import { readOperation } from './reads/read-operation.ts';
import { hasAdminView } from './reads/roles.ts';

type Test = (row: RouterDeployment) => boolean;

/** `GET /model/info`: the deployments with their parameters, prices and limits. */
export const modelInfo: OperationHandler = readOperation('modelInfoV1ModelInfoGet', deployments);

/** `GET /v1/model/info`: the same. */
export const modelInfoV1: OperationHandler = readOperation('modelInfoV1V1ModelInfoGet', deployments);

function deployments(context: ReadContext, query: ModelInfoQuery): ResponseText {
  const { router, release } = context;
  const id = query.litellm_model_id ?? undefined;
  const one = id === undefined ? undefined : router.get(id);
  if (id !== undefined && one === undefined) {
    throw new DetailError(400, { error: `Model id = ${id} not found on litellm proxy` });
  }
  const access = release.showsAccess ? callerAccess(context) : undefined;
  const write = (rows: readonly RouterDeployment[]): ResponseText =>
    listBody(
      rows,
      (row) => deploymentRow(context, row, access),
      release.writesRowsByOrjson ? writeByOrjson : writeByFastApi,
    );
  if (one !== undefined) {
    return write(queryFilter(context, query, access)(one) ? [router.release.rereadDeployment(one)] : []);
  }
  if (release.changesListsWhileReading) return write(Array.from(listedByName(context)));
  const granted = rowFilter(context);
  const rows = Array.from(expandedDeployments(context)).filter(granted);
  const requested = rows.filter(queryFilter(context, query, access));
  return write(hasAdminView(context.principal) ? requested : requested.filter((row) => !isHidden(row)));
}

/** Yields the deployments of each name that the caller is listed. A deployment can be listed more than once. */
function* listedByName(context: ReadContext): Generator<RouterDeployment> {
  const { router } = context;
  const lists = cachedLists(context);
  const key = aliasingKeyGrant(router, lists);
  const team = aliasingTeamGrant(router, lists, lists.keyTeamModels, false);
  for (const name of aliasingListedNames(router, { key, team }, PLAIN_LISTING)) yield* deploymentsOf(router, name);
}

/** Returns a test for the rows that `include_team_models` and `teamId` select. */
function queryFilter(context: ReadContext, query: ModelInfoQuery, access: CallerAccess | undefined): Test {
  if (access === undefined) return () => true;
  const usable: Test = (row) => {
    const info = access.stamp(row, row.model_info);
    return info['direct_access'] === true || isTruthy(info['access_via_team_ids']);
  };
  const onlyUsable = query.include_team_models === true ? usable : () => true;
  const teamId = query.teamId ? strip(query.teamId) : '';
  if (!teamId) return onlyUsable;
  const ofTeam = teamRows(context, teamId, access);
  return (row) => onlyUsable(row) && ofTeam(row);
}

function teamRows(context: ReadContext, teamId: string, access: CallerAccess): Test {
  const { principal } = context;
  const user = principal.userId === undefined ? undefined : context.user(principal.userId);
  if (!hasAdminView(principal) && !user?.teams.includes(teamId)) {
    throw new DetailError(403, { error: "Not authorized to view this team's models" });
  }
  const team = context.team(teamId);
  if (team === undefined) return () => false;
  const reachable = teamFilter(context, team);
  return (row) => {
    if (row.model_info['team_id'] === teamId) return true;
    const via = access.stamp(row, row.model_info)['access_via_team_ids'];
    return (Array.isArray(via) && via.includes(teamId)) || reachable(row);
  };
}
