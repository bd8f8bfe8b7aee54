import type { PyDict } from '@litellm-models/python-semantics';
import { infoText, type RouterDeployment } from '../../router/deployment.ts';
import { expandModel } from '../../router/pattern-router.ts';
import type { Router } from '../../router/router.ts';
import { matchWildcard } from '../../router/wildcard-name.ts';
import { cachedLists } from './cached-lists.ts';
import type { ReadContext } from './context.ts';
import { keyGrant, teamGrant } from './grants.ts';
import { listedNames } from './listed-names.ts';
import { PLAIN_LISTING } from './names.ts';
import { hasAdminView } from './roles.ts';
import { knownNames } from './wildcards.ts';

function isDeployed(router: Router, name: string, teamId: string | undefined): boolean {
  return router.isGroup(name) || (teamId !== undefined && router.namedByTeam(teamId, name).length > 0);
}

function routedModel(pattern: string, listed: string, model: string): string {
  const segments = matchWildcard(pattern, listed);
  return segments === undefined ? listed : expandModel(model, { request: listed, segments });
}

function* expandWildcard({ router, release }: ReadContext, deployment: RouterDeployment): Generator<RouterDeployment> {
  const { model_name: name, litellm_params: params } = deployment;
  const model = String(params['model']);
  const byName = name.includes('/') || (release.expandsByRoute && name === '*') || !model.includes('*');
  const teamId = infoText(deployment, 'team_id');
  const names = knownNames(router, { name: byName ? name : model, model, teamId }, release.expandsByRoute);
  if (names.length === 0) yield deployment;
  for (const listed of names) {
    if (release.expandsByRoute && isDeployed(router, listed, teamId)) continue;
    const row: PyDict = { ...params, model: release.expandsByRoute ? routedModel(name, listed, model) : listed };
    yield { ...deployment, model_name: listed, litellm_params: row };
  }
}

/** Every served deployment; a wildcard as one row for each model that it expands to. */
export function* expandedDeployments(context: ReadContext): Generator<RouterDeployment> {
  const { router } = context;
  for (const deployment of [...router.all(), ...router.aliased.aliases()]) {
    if (deployment.model_name.includes('*')) yield* expandWildcard(context, deployment);
    else yield deployment;
  }
}

/** Tests whether the caller is listed a row: by name, and a row of another team only as an administrator. */
export function rowFilter(context: ReadContext): (row: RouterDeployment) => boolean {
  const { router, principal, release } = context;
  const lists = cachedLists(context);
  const granted = { key: keyGrant(router, lists, false), team: teamGrant(router, lists.keyTeamModels, false) };
  const options = release.expandsByRoute ? { ...PLAIN_LISTING, teamId: principal.teamId } : PLAIN_LISTING;
  const isLimited = !granted.key.isEmpty || !granted.team.isEmpty;
  const allowed = isLimited ? new Set(listedNames(router, granted, options, release.expandsByRoute)) : undefined;
  const teams = new Set(principal.userId === undefined ? [] : context.user(principal.userId)?.teams);
  if (principal.teamId !== undefined) teams.add(principal.teamId);
  const seesEveryTeam = hasAdminView(principal);
  return (row) => {
    const owner = row.model_info['team_id'] ?? null;
    if (!seesEveryTeam && owner !== null && !teams.has(String(owner))) return false;
    if (allowed === undefined || allowed.has(row.model_name)) return true;
    const publicName = row.model_info['team_public_model_name'];
    return typeof publicName === 'string' && allowed.has(publicName);
  };
}
