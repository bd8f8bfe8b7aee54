import { deploymentsOf, modelNames } from '../../router/lookup.ts';
import type { Router } from '../../router/router.ts';
import type { CachedLists } from './cached-lists.ts';
import { requireTexts } from './listed-names.ts';
import { ALL_PROXY_MODELS, ALL_TEAM_MODELS, type ListingOptions } from './names.ts';
import { namesUnderPrefix } from './prefix-wildcards.ts';

/** Replaces the access groups in a list by their models, in place. The list may be in the proxy's cache. */
function replaceGroups(router: Router, names: string[], includeGroups: boolean): string[] {
  const members = names.flatMap((name) => (router.hasAccessGroup(name) ? Array.from(router.inAccessGroup(name)) : []));
  const kept = names.filter((name) => includeGroups || !router.hasAccessGroup(name));
  names.splice(0, names.length, ...kept, ...members);
  return names;
}

/** The names that a key's list grants. As the proxy does, it changes the cached list of the key or its team. */
export function aliasingKeyGrant(router: Router, lists: CachedLists): string[] {
  router.checkAccessGroups();
  let names: string[] = [];
  if (lists.keyModels.length > 0) {
    names = lists.keyModels;
    if (names.includes(ALL_TEAM_MODELS)) names = lists.keyTeamModels;
    if (names.includes(ALL_PROXY_MODELS)) names = lists.proxyModels;
  }
  return replaceGroups(router, names, false);
}

/** The names that a team's list grants. It changes the given list, or the list of all names where the team's list grants everything. */
export function aliasingTeamGrant(
  router: Router,
  lists: CachedLists,
  teamModels: string[],
  includeGroups: boolean,
): string[] {
  const names = teamModels.includes(ALL_PROXY_MODELS) ? lists.proxyModels : teamModels;
  return replaceGroups(router, names.length > 0 ? names : [], includeGroups);
}

/** Every name that the caller is listed. Wildcards stay, next to the models that they expand to. */
export function aliasingListedNames(
  router: Router,
  granted: { readonly key: readonly string[]; readonly team: readonly string[] },
  options: ListingOptions,
): string[] {
  const list = granted.key.length > 0 ? granted.key : granted.team.length > 0 ? granted.team : undefined;
  const names = new Set(list ?? modelNames(router));
  if (list === undefined && options.includeAccessGroups)
    for (const group of router.listedAccessGroups()) names.add(group);
  requireTexts(names);
  const expanded = Array.from(names)
    .filter((name) => name.includes('*'))
    .flatMap((name) => [
      ...(options.returnWildcardRoutes ? [name] : []),
      ...deploymentsOf(router, name).flatMap(() => namesUnderPrefix(router, name)),
    ]);
  return [...names, ...expanded];
}
