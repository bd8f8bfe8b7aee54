import { getKey, isDict, type PyDict, type PyValue } from '@litellm-models/python-semantics';

/** An entry of `router_settings.model_group_alias`. */
export interface Alias {
  readonly name: string;
  /** The model group that a request for the alias routes to; undefined for an entry that the proxy ignores. */
  readonly target: string | undefined;
  /** Whether listings leave the alias out. */
  readonly isHidden: boolean;
}

/** An entry of `router_settings.routing_groups`: a name for the deployments of several model groups. */
export interface RoutingGroup {
  readonly name: string;
  readonly members: readonly string[];
}

/** The names that a router has besides those of its deployments. */
export interface Aliases {
  readonly aliases: ReadonlyMap<string, Alias>;
  readonly groups: readonly RoutingGroup[];
}

export const NO_ALIASES: Aliases = { aliases: new Map(), groups: [] };

/** Reads the aliases and the routing groups of `router_settings`. */
export function readAliases(router: PyDict): Aliases {
  const given = getKey(router, 'model_group_alias');
  const entries = given !== undefined && isDict(given) ? Object.entries(given) : [];
  const aliases = entries.map(([name, value]): [string, Alias] => {
    const target = isDict(value) ? getKey(value, 'model') : value;
    const isHidden = isDict(value) && getKey(value, 'hidden') === true;
    return [name, { name, target: typeof target === 'string' ? target : undefined, isHidden }];
  });
  return { aliases: new Map(aliases), groups: groupsOf(getKey(router, 'routing_groups')) };
}

function groupsOf(value: PyValue | undefined): RoutingGroup[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((group) => {
    if (!isDict(group)) return [];
    const { group_name: name, models } = group;
    if (typeof name !== 'string' || !Array.isArray(models)) return [];
    return [{ name, members: models.filter((model) => typeof model === 'string') }];
  });
}
