import { ModelLookupError, type PriceBook } from '@litellm-models/catalog';
import { type PyDict, PythonError, pyEqual } from '@litellm-models/python-semantics';
import type { Aliases } from '../config/aliases.ts';
import type { ConfigDict } from '../config/config-dict.ts';
import { checkPassThrough, checkSemanticRouter, checkSupported, providerOf } from './admission.ts';
import { AliasedDeployments } from './aliased-deployments.ts';
import { configDeployment } from './config-deployment.ts';
import { type ConfigEntry, configEntries, type Environment } from './config-entry.ts';
import { withDataSources } from './data-sources.ts';
import { idOf, type RouterDeployment, teamOf } from './deployment.ts';
import { DeploymentIndex } from './deployment-index.ts';
import { PatternRouter } from './pattern-router.ts';
import { registerPrices } from './pricing.ts';
import { RefusedDeployment } from './refused-deployment.ts';
import { declaredIds, hasInvalidSplit } from './reserved-capacity.ts';
import type { RouterRelease } from './router-release.ts';
import { TeamPatterns } from './team-patterns.ts';

/**
 * The served deployments: config models and, after a reload, database rows.
 *
 * @example
 * const router = new Router(release, catalog.priceBook());
 * router.setModelList([{ model_name: 'gpt-4o', litellm_params: { model: 'openai/gpt-4o' } }]);
 * router.named('gpt-4o').length; // 1
 */
export class Router {
  readonly release: RouterRelease;
  readonly prices: PriceBook;
  /** The deployments under the aliases and routing groups of the config file. */
  readonly aliased: AliasedDeployments;
  /** The wildcard names. */
  readonly patterns: PatternRouter = new PatternRouter();
  readonly #teamPatterns = new TeamPatterns();
  readonly #index: DeploymentIndex;
  /** Every name of a deployment or config entry, refused ones included, until its last deployment is removed. */
  readonly #groupNames = new Set<string>();
  #environment: Environment = {};
  #version = 0;
  #seed: object = {};
  #wasEmpty = true;

  /** @param prices the price list of this router alone: deployments change it */
  constructor(release: RouterRelease, prices: PriceBook) {
    this.release = release;
    this.prices = prices;
    this.#index = new DeploymentIndex(release.indexesDeployments);
    this.aliased = new AliasedDeployments(this.#index, release);
  }

  /** Sets what the config file has besides its entries. It applies to the entries that are set next. */
  configure(aliases: Aliases, environment: Environment): void {
    this.aliased.set(aliases);
    this.#environment = environment;
  }

  /** A new object after each {@link Router.setModelList}, as a key for caches that last until the next one. */
  get seed(): object {
    return this.#seed;
  }

  /** Increases with every change of the deployments. With `prices.version`, it is a key for caches. */
  get version(): number {
    return this.#version;
  }

  /** Whether nothing was served at the last {@link Router.noteIfEmpty}. Later deletions do not count. */
  get wasEmpty(): boolean {
    return this.#wasEmpty;
  }

  /** Remembers whether anything is served, as the proxy does after each reload. */
  noteIfEmpty(): void {
    if (this.#wasEmpty === (this.size === 0)) return;
    this.#wasEmpty = !this.#wasEmpty;
    this.#version++;
  }

  /** How many deployments are served. */
  get size(): number {
    return this.#index.size;
  }

  /**
   * Serves these config entries and nothing else. An entry without an id gets a hash of its name and parameters as its id. Entries
   * that the proxy skips, such as those without a provider, are skipped.
   *
   * @throws ConfigEntryError for an entry with which the proxy does not start
   */
  setModelList(list: readonly ConfigDict[]): void {
    this.#version++;
    this.#seed = {};
    this.#index.clear();
    this.patterns.clear();
    this.#teamPatterns.clear();
    this.#groupNames.clear();
    for (const { model_name: name } of list) if (typeof name === 'string') this.#groupNames.add(name);
    const declared = declaredIds(list);
    for (const entry of configEntries(list, this.release.facts, this.#environment)) {
      if (this.release.checksSplits && hasInvalidSplit(entry.model_info, declared)) continue;
      this.#serveConfigEntry(entry);
    }
    this.noteIfEmpty();
  }

  #serveConfigEntry(entry: ConfigEntry): void {
    try {
      const deployment = configDeployment(entry, this.release, this.prices);
      this.#index.add(this.#admit(deployment));
    } catch (error) {
      if (!(isRefusal(error) || error instanceof PythonError)) throw error;
    }
  }

  /**
   * Checks a deployment and adds its wildcard names. `rpm` and `tpm` of a config entry become parameters, unless its parameters set
   * them.
   */
  #admit(deployment: RouterDeployment): RouterDeployment {
    const { release, prices } = this;
    const provider = providerOf(deployment, release, prices);
    if (release.checksProviderFirst && provider !== undefined) checkSupported(provider, prices);
    const params: PyDict = { ...deployment.litellm_params };
    for (const limit of ['rpm', 'tpm']) {
      const own = deployment[limit] ?? null;
      if ((params[limit] ?? null) === null && own !== null) params[limit] = own;
    }
    const admitted = { ...deployment, litellm_params: params };
    if (admitted.model_name.includes('*')) this.patterns.add(admitted.model_name, admitted);
    if (release.teamNames) this.#teamPatterns.add(admitted);
    const read = withDataSources(params, this.#environment);
    if (provider !== undefined) {
      if (!release.checksProviderFirst) checkSupported(provider, prices);
      checkPassThrough(params, provider, release);
    }
    checkSemanticRouter(String(params['model']));
    return { ...admitted, litellm_params: read };
  }

  #add(deployment: RouterDeployment): void {
    if (this.has(idOf(deployment))) return;
    this.#admit(deployment);
    if (this.release.pricesDatabaseModels) registerPrices(deployment, this.release, this.prices);
    this.#index.add(deployment);
    this.#groupNames.add(deployment.model_name);
  }

  /**
   * Adds a deployment or replaces the one with its id (`upsert_deployment`). Returns undefined if the two are equal, or if the proxy
   * refuses the deployment.
   *
   * @param replaces whether to replace an equal deployment too
   */
  upsert(deployment: RouterDeployment, replaces = false): RouterDeployment | undefined {
    const id = idOf(deployment);
    const served = this.get(id);
    if (served !== undefined) {
      if (!replaces && this.#isSame(deployment, this.release.rereadDeployment(served))) return undefined;
      this.#remove(id);
    }
    this.#version++;
    try {
      this.#add(deployment);
      return deployment;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (this.release.restoresFailedUpsert && served !== undefined && !this.has(id)) this.#add(served);
      return undefined;
    }
  }

  #isSame(a: RouterDeployment, b: RouterDeployment): boolean {
    if (!pyEqual(a.litellm_params, b.litellm_params)) return false;
    return (
      !this.release.comparesWholeDeployment || (a.model_name === b.model_name && pyEqual(a.model_info, b.model_info))
    );
  }

  /** Removes the deployment with this id (`delete_deployment`) and returns it; undefined if none has the id. */
  delete(id: string): RouterDeployment | undefined {
    this.#version++;
    return this.#remove(id);
  }

  #remove(id: string): RouterDeployment | undefined {
    const removed = this.#index.remove(id);
    if (removed !== undefined && !this.#index.hasName(removed.model_name)) this.#groupNames.delete(removed.model_name);
    if (removed === undefined || !this.release.forgetsWildcards) return removed;
    this.patterns.remove(id);
    this.#teamPatterns.remove(id);
    return removed;
  }

  /** Removes every deployment but keeps the wildcard names. */
  clear(): void {
    this.#version++;
    this.#index.clear();
  }

  /** Returns the deployment with this id. */
  get(id: string): RouterDeployment | undefined {
    return this.#index.get(id);
  }

  /** Returns every deployment with this id. Several entries of a config can have the same id. */
  sharing(id: string): RouterDeployment[] {
    return this.#index.sharing(id);
  }

  /** Whether a deployment has this id. */
  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** Returns every id that lookups find. */
  ids(): Iterable<string> {
    return this.#index.ids();
  }

  /** Returns every deployment in order. */
  all(): Iterable<RouterDeployment> {
    return this.#index.all();
  }

  /** Whether this is the name of a model group: of a deployment, or of a refused config entry. */
  isGroup(name: string): boolean {
    return this.#groupNames.has(name);
  }

  /** Returns the deployments with exactly this name. */
  named(name: string): RouterDeployment[] {
    return this.#index.named(name);
  }

  /** Returns the first deployment with exactly this name. */
  firstNamed(name: string): RouterDeployment | undefined {
    return this.#index.firstNamed(name);
  }

  /** Returns the deployments with this public name in a team, in releases that have such names. */
  namedByTeam(teamId: string, name: string): RouterDeployment[] {
    return this.release.teamNames ? this.#index.namedByTeam(teamId, name) : [];
  }

  /**
   * Fails as the proxy does when it collects access groups and a deployment has groups that are not a list.
   *
   * @throws PythonError `TypeError`
   */
  checkAccessGroups(): void {
    if (this.#index.hasBrokenAccessGroups) throw new PythonError('TypeError', 'access_groups cannot be iterated');
  }

  /** Returns the deployments under the aliases that are not hidden, and under routing groups. Lists begin with them. */
  listedAliases(): readonly RouterDeployment[] {
    return this.aliased.listed(this.#version);
  }

  /** Returns every access group as a name to list. A group that is not a string has a mark before it. */
  listedAccessGroups(): Iterable<string> {
    return this.#index.listedAccessGroups();
  }

  /** Returns every access group that is a string. */
  accessGroups(): Iterable<string> {
    return this.#index.accessGroups();
  }

  /** Whether a deployment is in this access group. */
  hasAccessGroup(group: string): boolean {
    return this.#index.hasAccessGroup(group);
  }

  /** Whether a deployment with this name is in an access group. */
  isInAccessGroup(group: string, name: string): boolean {
    return this.#index.isInAccessGroup(group, name) || this.aliased.inAccessGroup(group, this.#version).includes(name);
  }

  /** Whether a deployment without a team has this name. */
  isPublic(name: string): boolean {
    for (const deployment of this.#index.listedAs(name)) if (teamOf(deployment) === undefined) return true;
    return this.listedAliases().some((row) => row.model_name === name && teamOf(row) === undefined);
  }

  /** Returns the names of the deployments in an access group, once for each deployment. */
  *inAccessGroup(group: string): Iterable<string> {
    yield* this.aliased.inAccessGroup(group, this.#version);
    yield* this.#index.inAccessGroup(group);
  }

  /** Returns the wildcard names of a team. */
  teamPatterns(teamId: string): PatternRouter | undefined {
    return this.#teamPatterns.get(teamId);
  }
}

/** Whether the proxy skips a deployment because of this error: it is refused, or its prices cannot be looked up. */
function isRefusal(error: unknown): boolean {
  return error instanceof RefusedDeployment || error instanceof ModelLookupError;
}
