/** Names that a key's or a team's list may hold for whole sets of models. */
export const ALL_TEAM_MODELS = 'all-team-models';
/** Every model of the proxy. */
export const ALL_PROXY_MODELS = 'all-proxy-models';
/** No model, unless another list grants one; never listed itself. */
export const NO_DEFAULT_MODELS = 'no-default-models';

/** Options of the listings of names. */
export interface ListingOptions {
  readonly includeAccessGroups: boolean;
  readonly onlyAccessGroups: boolean;
  readonly returnWildcardRoutes: boolean;
  readonly teamId?: string | undefined;
}

/** The options of a listing nobody asked anything special of. */
export const PLAIN_LISTING: ListingOptions = {
  includeAccessGroups: false,
  onlyAccessGroups: false,
  returnWildcardRoutes: false,
};
