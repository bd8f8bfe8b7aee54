import type { ReadContext, ReadTeam } from './context.ts';

/**
 * The lists of names that the proxy keeps in its cache of keys and teams: one array for as long as the cache lives. Old
 * releases change them while they read.
 */
export interface CachedLists {
  readonly keyModels: string[];
  readonly keyTeamModels: string[];
  readonly team: (team: ReadTeam) => string[];
}

interface Seeded {
  readonly keys: Map<string, { readonly keyModels: string[]; readonly keyTeamModels: string[] }>;
  readonly teams: Map<string, string[]>;
}

const bySeed = new WeakMap<object, Seeded>();

/** The caller's cached lists; they begin anew with every seed of the router. */
export function cachedLists({ router, principal }: ReadContext): CachedLists {
  const seeded = bySeed.get(router.seed) ?? { keys: new Map(), teams: new Map() };
  bySeed.set(router.seed, seeded);
  const lists = seeded.keys.get(principal.token) ?? {
    keyModels: [...principal.models],
    keyTeamModels: [...principal.teamModels],
  };
  seeded.keys.set(principal.token, lists);
  return {
    ...lists,
    team(team) {
      const models = seeded.teams.get(team.teamId) ?? [...team.models];
      seeded.teams.set(team.teamId, models);
      return models;
    },
  };
}
