import { modelNames } from '../../router/lookup.ts';
import type { ReadContext, ReadTeam } from './context.ts';

/**
 * The lists of names that some releases change while they read: a key's list for the rest of the request, a team's list in the proxy's
 * cache, where the next request finds it changed.
 */
export interface CachedLists {
  readonly keyModels: string[];
  readonly keyTeamModels: string[];
  /** Every name of the proxy. Key and team share the list where both grant everything. */
  readonly proxyModels: string[];
  readonly team: (team: ReadTeam) => string[];
}

const byRequest = new WeakMap<ReadContext, CachedLists>();
const teamsBySeed = new WeakMap<object, Map<string, string[]>>();

/** The caller's lists. Those of teams are reset with `router.seed`. */
export function cachedLists(context: ReadContext): CachedLists {
  const known = byRequest.get(context);
  if (known) return known;
  const { router, principal } = context;
  const teams = teamsBySeed.get(router.seed) ?? new Map<string, string[]>();
  teamsBySeed.set(router.seed, teams);
  let proxyModels: string[] | undefined;
  const lists: CachedLists = {
    keyModels: [...principal.models],
    keyTeamModels: [...principal.teamModels],
    get proxyModels() {
      proxyModels ??= Array.from(modelNames(router));
      return proxyModels;
    },
    team(team) {
      const models = teams.get(team.teamId) ?? [...team.models];
      teams.set(team.teamId, models);
      return models;
    },
  };
  byRequest.set(context, lists);
  return lists;
}
