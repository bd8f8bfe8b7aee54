/** What differs between releases in the reads. */
export interface ReadsRelease {
  /**
   * Whether a read changes the lists of names that it reads: it replaces access groups by their models in the key's and the team's
   * lists, for as long as those are cached. Such a release also lists wildcards next to the models that they expand to.
   */
  readonly changesListsWhileReading: boolean;
  /** Whether a team's deployment is shown under its public name in the team. */
  readonly showsTeamNames: boolean;
  /** Whether the info shows which teams and users may use the deployment. */
  readonly showsAccess: boolean;
  /** Whether the info names the prices that the operator set, and shows null for a price that the price list does not have. */
  readonly showsPricingOverrides: boolean;
  /** Whether parameters that are secret by their name are masked; otherwise a few are removed. */
  readonly masksSecrets: boolean;
  /** Whether the base model in the info is looked up for every provider; otherwise for Azure only. */
  readonly looksUpBaseModel: boolean;
  /** Whether a group uses what was registered for a deployment where the price list does not have its model. */
  readonly groupsKnowRegisteredModels: boolean;
  /** Whether objects of prices are merged with the registered ones, and numbers in strings are parsed. */
  readonly mergesNestedPrices: boolean;
  /** Whether a group sums input and output rate limits, lists levels of reasoning effort, and says whether all deployments are fast. */
  readonly groupsKnowEfforts: boolean;
  /** Whether a wildcard expands to the names that route to a model of its provider. */
  readonly expandsByRoute: boolean;
  /** Whether a group has the operator's description, endpoints, tags and metadata, and depends on the caller's team. */
  readonly describesGroups: boolean;
  /** Whether an unknown team is a 500; otherwise it is a 404. */
  readonly failsOnUnknownTeam: boolean;
  /** Whether the list of models can show fallbacks. */
  readonly showsFallbacks: boolean;
  /** Whether `general_settings.return_wildcard_routes` is the default of the query parameter. */
  readonly listsWildcardsBySetting: boolean;
  /** Whether deployments are serialized by orjson, which keeps every key and refuses integers beyond 64 bits. */
  readonly writesRowsByOrjson: boolean;
}
