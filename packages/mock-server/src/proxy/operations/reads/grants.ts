import { modelNames } from '../../router/lookup.ts';
import type { Router } from '../../router/router.ts';
import { ALL_PROXY_MODELS, ALL_TEAM_MODELS } from './names.ts';

/** The lists of a key: its own and its team's. */
export interface KeyLists {
  readonly keyModels: readonly string[];
  readonly keyTeamModels: readonly string[];
}

/**
 * The names that a list grants, with its access groups replaced by their models. Testing one name takes the same time for any number of
 * deployments; iterating does not.
 */
export class NameGrant implements Iterable<string> {
  readonly #router: Router;
  readonly #listed: ReadonlySet<string>;
  readonly #grantsAll: boolean;
  readonly #includesGroups: boolean;
  readonly #keepsDeployed: boolean;

  /**
   * @param grantsAll whether to grant every name of the proxy besides those listed
   * @param includesGroups whether to keep the names of access groups
   * @param keepsDeployed whether to keep the name of an access group that is also a deployment's name
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

  /** Whether the list grants nothing. Another list then decides. */
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

  /** Whether to keep a name: the name of an access group only where groups are included, or where a deployment has that name. */
  #stays(name: string): boolean {
    if (this.#includesGroups || !this.#router.hasAccessGroup(name)) return true;
    return this.#keepsDeployed && this.#router.isPublic(name);
  }
}

/** The names that a key's list grants; none for a key without a list, which leaves the decision to its team. */
export function keyGrant(router: Router, lists: KeyLists, includesGroups: boolean): NameGrant {
  const { keyModels, keyTeamModels } = lists;
  const usesTeam = keyModels.includes(ALL_TEAM_MODELS);
  const listed = usesTeam ? keyTeamModels.filter((name) => name !== ALL_TEAM_MODELS) : keyModels;
  const teamHasAll = usesTeam && keyTeamModels.includes(ALL_TEAM_MODELS);
  if (listed.includes(ALL_PROXY_MODELS)) return new NameGrant(router, [], true, includesGroups);
  return new NameGrant(router, listed, teamHasAll, includesGroups);
}

/** The names that a team's list grants; none for a team without a list, which may use everything. */
export function teamGrant(router: Router, teamModels: readonly string[], includesGroups: boolean): NameGrant {
  const grantsAll = teamModels.includes(ALL_TEAM_MODELS) || teamModels.includes(ALL_PROXY_MODELS);
  const listed = teamModels.filter((name) => name !== ALL_TEAM_MODELS);
  return new NameGrant(router, listed, grantsAll, includesGroups);
}
