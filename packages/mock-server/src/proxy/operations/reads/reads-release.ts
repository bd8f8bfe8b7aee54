/** What differs between releases in the reads: named differences. */
export interface ReadsRelease {
  /**
   * Names are worked out as old releases do: a read replaces access groups by their models in the key's and the team's own
   * lists, for as long as those are cached, and wildcards stay listed beside what they stand for.
   */
  readonly changesListsWhileReading: boolean;
  /** A deployment that a team knows by a name of its own is shown under that name. */
  readonly showsTeamNames: boolean;
  /** Which teams and users may use a deployment stands in its info. */
  readonly showsAccess: boolean;
  /** Prices set by the operator are named in the info, and prices that the list does not know stay null. */
  readonly showsPricingOverrides: boolean;
  /** Secrets are found by the words in their names and masked; else a few named ones are removed. */
  readonly masksSecrets: boolean;
  /** A base model in the info is looked up for any provider, not for Azure alone. */
  readonly looksUpBaseModel: boolean;
  /** Models of the OpenAI-compatible list carry mode and limits. */
  readonly listsLimits: boolean;
  /** Groups know a model by what was registered for its deployment, where the price list does not know it. */
  readonly groupsKnowRegisteredModels: boolean;
  /** Tables of prices are merged with what they stand over, and numbers written as text are read. */
  readonly mergesNestedPrices: boolean;
  /** Groups sum up input and output limits, name their levels of reasoning effort, and whether all are fast. */
  readonly groupsKnowEfforts: boolean;
  /** Administrators see every group; else what a user may call decides. */
  readonly groupsForAdministrators: boolean;
  /** A wildcard is expanded to the names that lead back to a model the provider is known for. */
  readonly expandsByRoute: boolean;
  /** Groups carry descriptions, endpoints, tags and metadata of the operator, and are seen as the caller's team sees them. */
  readonly describesGroups: boolean;
  /** An unknown team is a 500; else a 404 that names it. */
  readonly failsOnUnknownTeam: boolean;
  /** Deployments are written by orjson: every key, no number beyond 64 bits. */
  readonly writesRowsByOrjson: boolean;
}
