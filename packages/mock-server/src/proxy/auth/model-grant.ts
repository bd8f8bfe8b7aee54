import { PythonError } from '@litellm-models/python-semantics';
import { matches } from '@litellm-models/python-semantics/regex';
import { ALL_PROXY_MODELS, ALL_TEAM_MODELS } from '../operations/reads/names.ts';
import { accessGroupsOf, hasBrokenAccessGroups, infoText } from '../router/deployment.ts';
import { deploymentsOf, modelNames } from '../router/lookup.ts';
import type { Router } from '../router/router.ts';
import type { GrantRules } from './auth-release.ts';

/** Decides whether the list of models of a key, a team or a user grants a model. */
export class ModelGrant {
  readonly #router: Router;
  readonly #listed: readonly string[];
  readonly #teamId: string | undefined;
  readonly #rules: GrantRules;

  constructor(router: Router, listed: readonly string[], teamId: string | undefined, rules: GrantRules) {
    this.#router = router;
    this.#teamId = rules.supportsTeams ? teamId : undefined;
    this.#listed = listed;
    this.#rules = rules;
  }

  /**
   * Whether the list grants a model: by its name, by an access group of its deployments, or by a wildcard that matches it with or
   * without its provider. A team's deployment is also granted by its public name in the team.
   *
   * @throws PythonError if the access groups of a deployment are not iterable, or a wildcard is not a valid pattern
   */
  has(model: string): boolean {
    if (this.#grants(model)) return true;
    const target = this.#rules.grantsAliasTargets ? this.#router.aliased.alias(model)?.target : undefined;
    if (target && this.#grants(target)) return true;
    const publicName = this.#publicName(model);
    return publicName !== undefined && this.#grants(publicName);
  }

  /** Whether the list has a wildcard. */
  get hasWildcards(): boolean {
    return this.#names().some((name) => name.includes('*'));
  }

  #grants(model: string): boolean {
    const groups = this.#groupsOf(model);
    const listed = this.#names();
    if (listed.some((name) => groups.has(name))) return true;
    if (listed.some((name) => matchesWildcard(name, model))) return true;
    const ofProvider = this.hasWildcards ? this.#withProvider(model) : undefined;
    if (ofProvider !== undefined && listed.some((name) => matchesWildcard(name, ofProvider))) return true;
    return listed.length === 0 || listed.includes('*') || listed.includes(ALL_PROXY_MODELS) || listed.includes(model);
  }

  /** Returns the list. In releases that support teams, `all-team-models` is replaced by the models of the proxy. */
  #names(): readonly string[] {
    if (this.#teamId === undefined || !this.#listed.includes(ALL_TEAM_MODELS)) return this.#listed;
    const others = this.#listed.filter((name) => name !== ALL_TEAM_MODELS);
    const names = [...others, ...modelNames(this.#router)];
    return names.length > 0 ? names : this.#listed;
  }

  #groupsOf(model: string): ReadonlySet<string> {
    const deployments = deploymentsOf(this.#router, model, this.#teamId);
    if (deployments.some(hasBrokenAccessGroups)) {
      throw new PythonError('TypeError', 'access_groups cannot be iterated');
    }
    return new Set(deployments.flatMap(accessGroupsOf));
  }

  /** Returns the name with its provider as a prefix; undefined for a name without a provider. */
  #withProvider(model: string): string | undefined {
    const found = this.#router.prices.providerOf(model);
    if (found === undefined) return undefined;
    if (this.#rules.checksNamespace && found.model === model && model.includes('/')) return undefined;
    return `${found.provider ?? 'None'}/${found.model}`;
  }

  #publicName(model: string): string | undefined {
    if (this.#teamId === undefined || !model.startsWith(`model_name_${this.#teamId}_`)) return undefined;
    const deployment = this.#router.firstNamed(model);
    if (deployment === undefined || infoText(deployment, 'team_id') !== this.#teamId) return undefined;
    return infoText(deployment, 'team_public_model_name');
  }
}

/** A `*` matches any string. The rest is a regular expression, because the proxy does not escape it. */
function matchesWildcard(pattern: string, model: string): boolean {
  return pattern.includes('*') && matches(`^${pattern.replaceAll('*', '.*')}$`, model);
}
