import { modelNames } from '../router/lookup.ts';
import type { Router } from '../router/router.ts';
import { ALL_PROXY_MODELS, ALL_TEAM_MODELS, type ListingOptions, NO_DEFAULT_MODELS } from './names.ts';
import { wildcardExpansion } from './wildcards.ts';

/** The names of a list with its access groups replaced (or followed) by the models in them. */
function withGroupMembers(
  router: Router,
  names: Iterable<string>,
  includeGroups: boolean,
  keepDeployed: boolean,
): Set<string> {
  const kept: string[] = [];
  const members: string[] = [];
  for (const name of names) {
    const isGroup = router.hasAccessGroup(name);
    const stays =
      !isGroup || includeGroups || (keepDeployed && router.named(name).some((d) => !d.model_info['team_id']));
    if (stays) kept.push(name);
    if (isGroup) members.push(...router.inAccessGroup(name));
  }
  return new Set([...kept, ...members]);
}

function* everyName(router: Router, includeGroups: boolean): Generator<string> {
  yield* modelNames(router);
  if (includeGroups) yield* router.accessGroups();
}

/** The names a key's own list grants; none where it has no list, which defers to the team. */
export function keyGrant(
  router: Router,
  lists: { readonly keyModels: readonly string[]; readonly keyTeamModels: readonly string[] },
  includeGroups: boolean,
): Set<string> {
  router.checkAccessGroups();
  let names: Iterable<string> = lists.keyModels;
  if (lists.keyModels.includes(ALL_TEAM_MODELS)) {
    names = lists.keyTeamModels;
    if (lists.keyTeamModels.includes(ALL_TEAM_MODELS)) {
      const others = lists.keyTeamModels.filter((name) => name !== ALL_TEAM_MODELS);
      names = [...others, ...everyName(router, includeGroups)];
    }
  }
  const list = Array.from(names);
  if (list.includes(ALL_PROXY_MODELS))
    return withGroupMembers(router, everyName(router, includeGroups), includeGroups, true);
  return withGroupMembers(router, list, includeGroups, true);
}

/** The names a team's list grants; none where it has no list, which stands for everything. */
export function teamGrant(router: Router, teamModels: readonly string[], includeGroups: boolean): Set<string> {
  router.checkAccessGroups();
  const names = new Set(teamModels);
  const grantsAll = names.delete(ALL_TEAM_MODELS) || names.has(ALL_PROXY_MODELS);
  if (grantsAll) for (const name of everyName(router, includeGroups)) names.add(name);
  return withGroupMembers(router, names, includeGroups, true);
}

/**
 * Every name the caller is listed: what the key grants, else what the team grants, else everything; wildcards replaced by
 * the models they are known to stand for.
 */
export function listedNames(
  router: Router,
  granted: { readonly key: ReadonlySet<string>; readonly team: ReadonlySet<string> },
  options: ListingOptions,
  expandsByRoute: boolean,
): string[] {
  const list = granted.key.size > 0 ? granted.key : granted.team.size > 0 ? granted.team : undefined;
  const names = new Set(list ?? everyName(router, options.includeAccessGroups));
  names.delete(NO_DEFAULT_MODELS);
  if (options.onlyAccessGroups) return Array.from(names).filter((name) => router.hasAccessGroup(name));
  const wildcards = Array.from(names).filter((name) => name.includes('*'));
  const expanded = wildcards.flatMap((name) => [
    ...(options.returnWildcardRoutes ? [name] : []),
    ...wildcardExpansion(router, name, options.teamId, expandsByRoute),
  ]);
  for (const name of wildcards) names.delete(name);
  return expandsByRoute ? Array.from(new Set([...names, ...expanded])) : [...names, ...expanded];
}
