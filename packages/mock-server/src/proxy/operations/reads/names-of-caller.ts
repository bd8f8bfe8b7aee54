import { cachedLists } from './cached-lists.ts';
import type { ReadContext } from './context.ts';
import { keyGrant, teamGrant } from './grants.ts';
import { listedNames } from './listed-names.ts';
import { requestedTeam } from './membership.ts';
import type { ListingOptions } from './names.ts';

/**
 * Every name that the caller, or the requested team, may use.
 *
 * @throws DetailError 404 for an unknown team, 403 for a team that is not the caller's
 */
export function namesOfCaller(
  context: ReadContext,
  teamId: string | undefined,
  options: Omit<ListingOptions, 'teamId'>,
): string[] {
  const { router, principal, release } = context;
  const lists = cachedLists(context);
  router.checkAccessGroups();
  const requested = teamId === undefined ? undefined : requestedTeam(context, teamId);
  const keyCounts = requested === undefined || (release.expandsByRoute && requested.teamId === principal.teamId);
  const key = keyCounts ? { key: keyGrant(router, lists, options.includeAccessGroups) } : {};
  const team = teamGrant(router, requested?.models ?? lists.keyTeamModels, options.includeAccessGroups);
  return listedNames(
    router,
    { ...key, team },
    { ...options, teamId: teamId ?? principal.teamId },
    release.expandsByRoute,
  );
}
