import { type Alias, type Aliases, NO_ALIASES, type RoutingGroup } from '../config/aliases.ts';
import { accessGroupsOf, idOf, type RouterDeployment } from './deployment.ts';
import type { DeploymentIndex } from './deployment-index.ts';
import type { RouterRelease } from './router-release.ts';

/** The deployments that are served under further names: aliases of model groups, and routing groups. */
export class AliasedDeployments {
  readonly #index: DeploymentIndex;
  readonly #release: RouterRelease;
  #names: Aliases = NO_ALIASES;
  #listed: { readonly version: number; readonly rows: readonly RouterDeployment[] } | undefined;

  constructor(index: DeploymentIndex, release: RouterRelease) {
    this.#index = index;
    this.#release = release;
  }

  /** Replaces all aliases and routing groups. */
  set(names: Aliases): void {
    this.#names = this.#release.supportsRoutingGroups ? names : { ...names, groups: [] };
    this.#listed = undefined;
  }

  get isEmpty(): boolean {
    return this.#names.aliases.size === 0 && this.#names.groups.length === 0;
  }

  /** The alias with a name. */
  alias(name: string): Alias | undefined {
    return this.#names.aliases.get(name);
  }

  /** The model group that a request for a name routes to: the target of an alias, or the name itself. */
  targetOf(name: string): string {
    return this.alias(name)?.target || name;
  }

  /** The deployments with an alias of this name. */
  ofAlias(name: string): RouterDeployment[] {
    const alias = this.alias(name);
    if (alias === undefined || (alias.isHidden && !this.#release.routesHiddenAliases)) return [];
    return this.#rowsOf(alias);
  }

  /** The deployments of the routing group with this name. */
  ofGroup(name: string): RouterDeployment[] {
    const group = this.#group(name);
    return group === undefined ? [] : this.#rowsOfGroup(group);
  }

  /** The deployments of every alias that is not hidden. */
  aliases(): RouterDeployment[] {
    return Array.from(this.#names.aliases.values()).flatMap((alias) => (alias.isHidden ? [] : this.#rowsOf(alias)));
  }

  /** The deployments of every alias that is not hidden, then those of every routing group. They are kept for a version of the router. */
  listed(version: number): readonly RouterDeployment[] {
    if (this.isEmpty) return [];
    if (this.#listed?.version !== version) {
      const groups = this.#names.groups.flatMap(({ name }) => this.ofGroup(name));
      this.#listed = { version, rows: [...this.aliases(), ...groups] };
    }
    return this.#listed.rows;
  }

  /** The names of the listed deployments in an access group, once for each deployment. */
  inAccessGroup(group: string, version: number): string[] {
    return this.listed(version).flatMap((row) =>
      accessGroupsOf(row).flatMap((own) => (own === group ? [row.model_name] : [])),
    );
  }

  /** The names of the aliases and routing groups that route to a deployment with this id. */
  *namesOf(id: string): Generator<string> {
    for (const name of this.#names.aliases.keys()) if (this.ofAlias(name).some((row) => idOf(row) === id)) yield name;
    for (const { name } of this.#names.groups) if (this.ofGroup(name).some((row) => idOf(row) === id)) yield name;
  }

  #rowsOf({ name, target }: Alias): RouterDeployment[] {
    if (target === undefined) return [];
    const group = this.#group(target);
    const rows = group === undefined ? this.#index.named(target) : this.#rowsOfGroup(group);
    return rows.map((row) => ({ ...row, model_name: name }));
  }

  /** A routing group, unless a deployment or an alias has its name. */
  #group(name: string): RoutingGroup | undefined {
    if (this.#index.hasName(name) || this.alias(name) !== undefined) return undefined;
    return this.#names.groups.find((group) => group.name === name);
  }

  /** Access groups grant the members, never the routing group. */
  #rowsOfGroup({ name, members }: RoutingGroup): RouterDeployment[] {
    return members.flatMap((member) =>
      this.#index.named(member).map((row) => {
        const { access_groups: _groups, ...info } = row.model_info;
        return { ...row, model_name: name, model_info: info };
      }),
    );
  }
}
