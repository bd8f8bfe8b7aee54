import { modelNames } from '../../router/lookup.ts';
import type { Router } from '../../router/router.ts';
import { ALL_PROXY_MODELS, ALL_TEAM_MODELS } from './names.ts';

/** The lists of a key: its own names, and those of its team. */
export interface KeyLists {
  readonly keyModels: readonly string[];
  readonly keyTeamModels: readonly string[];
}

/**
 * The names that a list grants, its access groups standing for the models in them. Asking for one name costs the same however
 * many deployments there are; going through all of them does not.
 */
export class NameGrant implements Iterable<string> {
  readonly #router: Router;
  readonly #listed: ReadonlySet<string>;
  readonly #grantsAll: boolean;
  readonly #includesGroups: boolean;
  readonly #keepsDeployed: boolean;

  /**
   * @param grantsAll every name of the proxy beside those listed
   * @param includesGroups the groups' own names stay
   * @param keepsDeployed a group's own name stays where a deployment has it too
   */
  constructor(
    router: Router,
    listed: Iterable<string>,
    grantsAll: boolean,
    includesGroups: boolean,
    keepsDeployed = true,
  ) {
    router.checkAccessGroups();
    this.#router = router;
    this.#listed = new Set(listed);
    this.#grantsAll = grantsAll;
    this.#includesGroups = includesGroups;
    this.#keepsDeployed = keepsDeployed;
  }

  /** Whether nothing is granted: then another list decides. */
  get isEmpty(): boolean {
    return this[Symbol.iterator]().next().done === true;
  }

  /** Whether a name is granted. */
  has(name: string): boolean {
    if (this.#isListed(name) && this.#stays(name)) return true;
    for (const group of this.#groups()) if (this.#router.isInAccessGroup(group, name)) return true;
    return false;
  }

  *[Symbol.iterator](): Generator<string> {
    const seen = new Set<string>();
    for (const name of this.#all()) {
      if (seen.has(name)) continue;
      seen.add(name);
      yield name;
    }
  }

  *#all(): Generator<string> {
    for (const name of this.#names()) if (this.#stays(name)) yield name;
    for (const group of this.#groups()) yield* this.#router.inAccessGroup(group);
  }

  *#names(): Generator<string> {
    yield* this.#listed;
    if (!this.#grantsAll) return;
    yield* modelNames(this.#router);
    if (this.#includesGroups) yield* this.#router.listedAccessGroups();
  }

  /** The access groups among the names. */
  *#groups(): Generator<string> {
    if (!this.#grantsAll) {
      for (const name of this.#listed) if (this.#router.hasAccessGroup(name)) yield name;
      return;
    }
    for (const group of this.#router.accessGroups()) if (this.#isListed(group)) yield group;
  }

  #isListed(name: string): boolean {
    if (this.#listed.has(name)) return true;
    if (!this.#grantsAll) return false;
    return this.#router.isPublic(name) || (this.#includesGroups && this.#router.hasAccessGroup(name));
  }

  /** A group's own name stays only where groups are asked for, or where a deployment has that name too. */
  #stays(name: string): boolean {
    if (this.#includesGroups || !this.#router.hasAccessGroup(name)) return true;
    return this.#keepsDeployed && this.#router.isPublic(name);
  }
}

/** The names a key's own list grants; none where it has no list, which defers to the team. */
export function keyGrant(router: Router, lists: KeyLists, includesGroups: boolean): NameGrant {
  const { keyModels, keyTeamModels } = lists;
  const usesTeam = keyModels.includes(ALL_TEAM_MODELS);
  const listed = usesTeam ? keyTeamModels.filter((name) => name !== ALL_TEAM_MODELS) : keyModels;
  const teamHasAll = usesTeam && keyTeamModels.includes(ALL_TEAM_MODELS);
  if (listed.includes(ALL_PROXY_MODELS)) return new NameGrant(router, [], true, includesGroups);
  return new NameGrant(router, listed, teamHasAll, includesGroups);
}

/** The names a team's list grants; none where it has no list, which stands for everything. */
export function teamGrant(router: Router, teamModels: readonly string[], includesGroups: boolean): NameGrant {
  const grantsAll = teamModels.includes(ALL_TEAM_MODELS) || teamModels.includes(ALL_PROXY_MODELS);
  const listed = teamModels.filter((name) => name !== ALL_TEAM_MODELS);
  return new NameGrant(router, listed, grantsAll, includesGroups);
}
