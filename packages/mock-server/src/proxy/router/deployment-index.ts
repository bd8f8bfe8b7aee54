import {
  accessGroupsOf,
  accessGroupValues,
  hasBrokenAccessGroups,
  hasNonStringAccessGroups,
  idOf,
  infoText,
  type RouterDeployment,
} from './deployment.ts';
import { groupNames } from './group-names.ts';

/** A served deployment. Every index refers to the same object. */
export interface Served {
  readonly deployment: RouterDeployment;
}

/** The index key of a model's public name in a team. */
function teamKey(teamId: string, publicName: string): string {
  return JSON.stringify([teamId, publicName]);
}

function addTo(index: Map<string, Set<Served>>, key: string, served: Served): void {
  const known = index.get(key);
  if (known) known.add(served);
  else index.set(key, new Set([served]));
}

function removeFrom(index: Map<string, Set<Served>>, key: string, served: Served): void {
  const known = index.get(key);
  known?.delete(served);
  if (known?.size === 0) index.delete(key);
}

/** The served deployments in order, with indexes by id, name, team and access group. The time of a change does not depend on their number. */
export class DeploymentIndex {
  readonly #all = new Set<Served>();
  readonly #byId = new Map<string, Served[]>();
  readonly #copies = new Map<string, Set<Served>>();
  readonly #byName = new Map<string, Set<Served>>();
  readonly #byTeamName = new Map<string, Set<Served>>();
  readonly #byAccessGroup = new Map<string, Set<Served>>();
  readonly #groupNames = new Map<string, Map<string, number>>();
  readonly #brokenGroups = new Set<Served>();
  readonly #nonStringGroups = new Set<Served>();
  readonly #isIndexed: boolean;

  /**
   * @param isIndexed whether lookups use indexes, as in newer releases: a second deployment with an id then replaces the first in
   * lookups, but not in lists, and an empty name is not found
   */
  constructor(isIndexed: boolean) {
    this.#isIndexed = isIndexed;
  }

  get size(): number {
    return this.#all.size;
  }

  add(deployment: RouterDeployment): void {
    const served = { deployment };
    this.#all.add(served);
    const id = idOf(deployment);
    const sameId = this.#isIndexed ? undefined : this.#byId.get(id);
    if (sameId) sameId.push(served);
    else this.#byId.set(id, [served]);
    addTo(this.#copies, id, served);
    addTo(this.#byName, deployment.model_name, served);
    const team = infoText(deployment, 'team_id');
    const publicName = infoText(deployment, 'team_public_model_name');
    if (team !== undefined && publicName !== undefined) addTo(this.#byTeamName, teamKey(team, publicName), served);
    for (const group of accessGroupsOf(deployment)) this.#joinGroup(group, served);
    if (hasBrokenAccessGroups(deployment)) this.#brokenGroups.add(served);
    if (hasNonStringAccessGroups(deployment)) this.#nonStringGroups.add(served);
  }

  #joinGroup(group: string, served: Served): void {
    addTo(this.#byAccessGroup, group, served);
    const names = this.#groupNames.get(group) ?? new Map<string, number>();
    const name = served.deployment.model_name;
    names.set(name, (names.get(name) ?? 0) + 1);
    this.#groupNames.set(group, names);
  }

  #leaveGroup(group: string, served: Served): void {
    removeFrom(this.#byAccessGroup, group, served);
    const names = this.#groupNames.get(group);
    const name = served.deployment.model_name;
    const left = (names?.get(name) ?? 0) - 1;
    if (left > 0) names?.set(name, left);
    else names?.delete(name);
  }

  /** Removes the deployment with an id; of several, the last one. */
  remove(id: string): RouterDeployment | undefined {
    const sameId = this.#byId.get(id);
    const served = sameId?.pop();
    if (sameId === undefined || served === undefined) return undefined;
    if (sameId.length === 0) this.#byId.delete(id);
    this.#all.delete(served);
    this.#brokenGroups.delete(served);
    this.#nonStringGroups.delete(served);
    removeFrom(this.#copies, id, served);
    const { deployment } = served;
    removeFrom(this.#byName, deployment.model_name, served);
    const team = infoText(deployment, 'team_id');
    const publicName = infoText(deployment, 'team_public_model_name');
    if (team !== undefined && publicName !== undefined) {
      removeFrom(this.#byTeamName, teamKey(team, publicName), served);
    }
    for (const group of accessGroupsOf(deployment)) this.#leaveGroup(group, served);
    return deployment;
  }

  clear(): void {
    this.#all.clear();
    this.#byId.clear();
    this.#copies.clear();
    this.#byName.clear();
    this.#byTeamName.clear();
    this.#byAccessGroup.clear();
    this.#groupNames.clear();
    this.#brokenGroups.clear();
    this.#nonStringGroups.clear();
  }

  get(id: string): RouterDeployment | undefined {
    return this.#byId.get(id)?.[0]?.deployment;
  }

  /** Every deployment with an id, including those that a lookup does not find. */
  sharing(id: string): RouterDeployment[] {
    return Array.from(this.#copies.get(id) ?? [], (served) => served.deployment);
  }

  /** Every id, once for each deployment that lookups can still find. */
  *ids(): Generator<string> {
    for (const [id, served] of this.#byId) for (const _ of served) yield id;
  }

  hasName(name: string): boolean {
    return this.#found(name) !== undefined;
  }

  named(name: string): RouterDeployment[] {
    return Array.from(this.#found(name) ?? [], (served) => served.deployment);
  }

  firstNamed(name: string): RouterDeployment | undefined {
    const first = this.#found(name)?.values().next();
    return first?.done === false ? first.value.deployment : undefined;
  }

  /** The deployments with a name, including those that a lookup does not find. */
  *listedAs(name: string): Generator<RouterDeployment> {
    for (const { deployment } of this.#byName.get(name) ?? []) yield deployment;
  }

  #found(name: string): ReadonlySet<Served> | undefined {
    return this.#isIndexed && name === '' ? undefined : this.#byName.get(name);
  }

  /** The deployments with a public name in a team. */
  namedByTeam(teamId: string, publicName: string): RouterDeployment[] {
    return Array.from(this.#byTeamName.get(teamKey(teamId, publicName)) ?? [], (served) => served.deployment);
  }

  /** Whether a deployment has access groups that Python cannot iterate over. */
  get hasBrokenAccessGroups(): boolean {
    return this.#brokenGroups.size > 0;
  }

  /** Every access group, including those that are not strings, as {@link groupNames} returns them. */
  listedAccessGroups(): Iterable<string> {
    if (this.#nonStringGroups.size === 0) return this.accessGroups();
    return groupNames(Array.from(this.#all).flatMap(({ deployment }) => accessGroupValues(deployment)));
  }

  /** Every access group that is a string. */
  accessGroups(): Iterable<string> {
    return this.#byAccessGroup.keys();
  }

  hasAccessGroup(group: string): boolean {
    return this.#byAccessGroup.has(group);
  }

  /** Whether a deployment with a name is in an access group. */
  isInAccessGroup(group: string, name: string): boolean {
    return this.#groupNames.get(group)?.has(name) === true;
  }

  /** The names of the deployments in an access group, once for each deployment, or twice if it lists the group twice. */
  *inAccessGroup(group: string): Generator<string> {
    for (const { deployment } of this.#byAccessGroup.get(group) ?? []) {
      for (const own of accessGroupsOf(deployment)) if (own === group) yield deployment.model_name;
    }
  }

  *all(): Generator<RouterDeployment> {
    for (const served of this.#all) yield served.deployment;
  }
}
