import { idOf, infoText, type RouterDeployment, teamOf } from './deployment.ts';
import type { PatternRouter } from './pattern-router.ts';
import type { Router } from './router.ts';

/** Whether a team may use a deployment with a name: one without a team, or its own. A caller without a team may use every deployment. */
function mayUse(deployment: RouterDeployment, teamId: string | undefined): boolean {
  const owner = deployment.model_info['team_id'] ?? null;
  return teamId === undefined || owner === null || owner === teamId;
}

/** Returns the provider that LiteLLM infers from a name; the string `None` if it does not find one. */
export function inferredProvider(router: Router, name: string): string {
  if (name === '') return 'None';
  const prefix = name.includes('/') ? name.slice(0, name.indexOf('/')) : '';
  if (router.release.facts.authenticatingProviders.includes(prefix)) return prefix;
  return router.prices.providerOf(name)?.provider ?? 'None';
}

function routeByPattern(router: Router, patterns: PatternRouter, name: string): RouterDeployment[] {
  if (patterns.isEmpty) return [];
  const direct = patterns.route(name);
  if (direct !== undefined || !router.release.wildcardsByProvider) return direct ?? [];
  return patterns.route(`${inferredProvider(router, name)}/${name}`) ?? [];
}

/** Returns the deployments of the wildcards that a name matches, with that name. */
export function wildcardDeployments(router: Router, name: string, teamId?: string): RouterDeployment[] {
  const teamPatterns = teamId === undefined ? undefined : router.teamPatterns(teamId);
  const matches = routeByPattern(router, router.patterns, name);
  if (teamPatterns !== undefined) matches.push(...routeByPattern(router, teamPatterns, name));
  return matches.map((deployment) => ({ ...deployment, model_name: name }));
}

/** Returns the deployments with a name for a team: those with that public name in the team, or else those that it may use. */
export function exactDeployments(router: Router, name: string, teamId?: string): RouterDeployment[] {
  if (teamId !== undefined) {
    const own = router.namedByTeam(teamId, name);
    if (own.length > 0) return own;
  }
  return router.named(name).filter((deployment) => mayUse(deployment, teamId));
}

/**
 * Returns the deployments that a name routes to (`get_model_list`): by exact name, alias or routing group, or else by wildcard.
 *
 * @example
 * deploymentsOf(router, 'openai/tts-1').length; // 1 if openai/* is configured
 */
export function deploymentsOf(router: Router, name: string, teamId?: string): RouterDeployment[] {
  const { aliased } = router;
  const exact = exactDeployments(router, name, teamId);
  if (!aliased.isEmpty) exact.push(...aliased.ofAlias(name), ...aliased.ofGroup(name));
  return exact.length > 0 ? exact : wildcardDeployments(router, name, teamId);
}

/**
 * The deployments of a model group that a request was routed to (`get_model_list_of_routed_group`): an alias is not followed again.
 *
 * @param teamId the team, if it has deployments with this public name
 */
export function routedDeployments(router: Router, group: string, teamId: string | undefined): RouterDeployment[] {
  if (teamId !== undefined && router.namedByTeam(teamId, group).length > 0)
    return exactDeployments(router, group, teamId);
  if (!router.release.followsOneAlias) return deploymentsOf(router, group);
  const named = [...exactDeployments(router, group), ...router.aliased.ofGroup(group)];
  return named.length > 0 ? named : wildcardDeployments(router, group);
}

/** A set of names. */
export interface NameSet extends Iterable<string> {
  has(name: string): boolean;
}

/** Whether one of the names routes to a deployment with this id. Only a wildcard is compared with each name. */
export function isReached(router: Router, names: NameSet, deployment: RouterDeployment, teamId?: string): boolean {
  const { model_name: name } = deployment;
  const publicName = infoText(deployment, 'team_public_model_name');
  if (names.has(name) && reaches(router, name, deployment, teamId)) return true;
  if (publicName !== undefined && names.has(publicName) && reaches(router, publicName, deployment, teamId)) return true;
  if (!router.aliased.isEmpty)
    for (const alias of router.aliased.namesOf(idOf(deployment))) if (names.has(alias)) return true;
  if (!name.includes('*') && !publicName?.includes('*')) return false;
  for (const granted of names) if (reaches(router, granted, deployment, teamId)) return true;
  return false;
}

/** Whether a name routes to a deployment with this id. */
function reaches(router: Router, name: string, deployment: RouterDeployment, teamId?: string): boolean {
  const hasPublicName = teamId !== undefined && router.namedByTeam(teamId, name).length > 0;
  if (!hasPublicName && deployment.model_name === name && mayUse(deployment, teamId)) return true;
  const id = idOf(deployment);
  return deploymentsOf(router, name, teamId).some((found) => idOf(found) === id);
}

/** Yields the names that the proxy lists for every caller: those of the deployments without a team. */
export function* modelNames(router: Router): Generator<string> {
  for (const row of router.listedAliases()) if (teamOf(row) === undefined) yield row.model_name;
  for (const deployment of router.all()) if (teamOf(deployment) === undefined) yield deployment.model_name;
}
