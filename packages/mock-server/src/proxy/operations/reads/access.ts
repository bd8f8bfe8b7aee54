import { type PyDict, setKey } from '@litellm-models/python-semantics';
import { idOf, type RouterDeployment, teamOf } from '../../router/deployment.ts';
import { isReached } from '../../router/lookup.ts';
import type { Router } from '../../router/router.ts';
import { cachedLists } from './cached-lists.ts';
import type { ReadContext, ReadTeam } from './context.ts';
import { NameGrant, teamGrant } from './grants.ts';
import { ALL_PROXY_MODELS } from './names.ts';
import { hasAdminView } from './roles.ts';

/** Whether a list of names grants everything. */
export function isUnrestricted(models: readonly string[]): boolean {
  return models.length === 0 || models.includes(ALL_PROXY_MODELS);
}

type Test = (deployment: RouterDeployment) => boolean;

/** Tests whether a team may use a deployment. */
function teamTest(router: Router, team: ReadTeam): Test {
  if (isUnrestricted(team.models)) {
    return (deployment) => {
      const owner = deployment.model_info['team_id'] ?? null;
      return owner === null || (typeof owner === 'string' && team.teamId.includes(owner));
    };
  }
  const names = teamGrant(router, team.models, false);
  return (deployment) => isReached(router, names, deployment, team.teamId);
}

/** Tests whether the list of a key or a user grants the deployment with an id. */
function grantTest(router: Router, models: readonly string[]): (id: string) => boolean {
  if (isUnrestricted(models)) {
    return (id) => {
      const served = router.get(id);
      return served !== undefined && teamOf(served) === undefined;
    };
  }
  const names = new NameGrant(router, models, false, true);
  return (id) => router.sharing(id).some((deployment) => isReached(router, names, deployment));
}

/** The deployments that the caller may use, by team and directly. */
export interface CallerAccess {
  /** Adds `access_via_team_ids` and `direct_access` to an info. */
  stamp(deployment: RouterDeployment, info: PyDict): PyDict;
}

/** Determines what every deployment's info shows about who may use it. */
export function callerAccess(context: ReadContext): CallerAccess {
  const { router, principal } = context;
  const lists = cachedLists(context);
  const isAdmin = hasAdminView(principal);
  const user = principal.userId === undefined ? undefined : context.user(principal.userId);
  const own = new Set(user?.teams ?? []);
  const teams = Array.from(context.teams()).filter((team) => isAdmin || own.has(team.teamId));
  const tests = teams.map((team) => [team.teamId, teamTest(router, team)] as const);
  const granted = isAdmin
    ? grantTest(router, [])
    : user === undefined
      ? () => false
      : directTest(router, user.models, lists.keyModels);
  const knowsTeams = isAdmin || user !== undefined;
  if (knowsTeams) router.checkAccessGroups();
  return {
    stamp(deployment, info) {
      const sharing = router.sharing(idOf(deployment));
      const stamped: PyDict = { ...info };
      const via = tests.filter(([, test]) => sharing.some(test)).map(([teamId]) => teamId);
      const owner = info['team_id'] ?? null;
      if (knowsTeams && (owner === null || (typeof owner === 'string' && via.includes(owner)))) {
        setKey(stamped, 'access_via_team_ids', via);
      }
      setKey(stamped, 'direct_access', granted(idOf(deployment)));
      return stamped;
    },
  };
}

function directTest(
  router: Router,
  userModels: readonly string[],
  keyModels: readonly string[],
): (id: string) => boolean {
  const byUser = grantTest(router, userModels);
  if (isUnrestricted(keyModels)) return byUser;
  const byKey = grantTest(router, keyModels);
  return (id) => byUser(id) && byKey(id);
}

/** Tests whether the team in the `teamId` parameter may use a deployment: its own, by its list, or by a stored row. */
export function teamFilter(context: ReadContext, team: ReadTeam): Test {
  const { router } = context;
  if (isUnrestricted(team.models)) {
    return (deployment) => [null, team.teamId].includes((deployment.model_info['team_id'] ?? null) as string | null);
  }
  const names = new NameGrant(router, team.models, false, false, false);
  const rows = new Set(context.databaseIds(Array.from(names)));
  return (row) => {
    const id = idOf(row);
    return rows.has(id) || router.sharing(id).some((served) => isReached(router, names, served, team.teamId));
  };
}
