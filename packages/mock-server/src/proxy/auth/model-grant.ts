import { PythonError } from '@litellm-models/python-semantics';
import { matches } from '@litellm-models/python-semantics/regex';
import { ALL_PROXY_MODELS, ALL_TEAM_MODELS } from '../operations/reads/names.ts';
import { accessGroupsOf, hasBrokenAccessGroups, infoText } from '../router/deployment.ts';
import { deploymentsOf, modelNames } from '../router/lookup.ts';
import type { Router } from '../router/router.ts';

/** What differs between releases in whether a list grants a model. */
export interface GrantRules {
  /** Whether names are looked up as the caller's team knows them, and its `all-team-models` stands for the proxy's models. */
  readonly knowsTeams: boolean;
  /** Whether a name with a namespace that is no provider's is never granted by its provider. */
  readonly checksNamespace: boolean;
}

/** Whether a list of names grants a model, as a key, team or user has it. */
export class ModelGrant {
  readonly #router: Router;
  readonly #listed: readonly string[];
  readonly #teamId: string | undefined;
  readonly #rules: GrantRules;

  constructor(router: Router, listed: readonly string[], teamId: string | undefined, rules: GrantRules) {
    this.#router = router;
    this.#teamId = rules.knowsTeams ? teamId : undefined;
    this.#listed = listed;
    this.#rules = rules;
  }

  /**
   * Whether a model is granted: by its name, an access group of its deployments, or a wildcard that it or its provider
   * matches. A team's own deployment is granted by the name the team has for it too.
   *
   * @throws PythonError where the groups of a deployment cannot be gone through, or a wildcard is no regular expression
   */
  has(model: string): boolean {
    if (this.#grants(model)) return true;
    const publicName = this.#publicName(model);
    return publicName !== undefined && this.#grants(publicName);
  }

  /** Whether a wildcard is in the list. */
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

  /** The list as far as it names anything. */
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

  /** The name with its provider before it; undefined where it has none. */
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

/** Each star stands for anything; the rest is a regular expression, for the proxy takes it as one. */
function matchesWildcard(pattern: string, model: string): boolean {
  return pattern.includes('*') && matches(`^${pattern.replaceAll('*', '.*')}$`, model);
}
