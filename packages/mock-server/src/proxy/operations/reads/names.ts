/** In the list of a key: the models of its team. In the list of a team: every model of the proxy. */
export const ALL_TEAM_MODELS = 'all-team-models';
/** In a list: every model of the proxy. */
export const ALL_PROXY_MODELS = 'all-proxy-models';
/** In a list: no model. The name itself is never listed. */
export const NO_DEFAULT_MODELS = 'no-default-models';

/** Options of a listing of names. */
export interface ListingOptions {
  readonly includeAccessGroups: boolean;
  readonly onlyAccessGroups: boolean;
  readonly returnWildcardRoutes: boolean;
  readonly teamId?: string | undefined;
}

/** The options of a listing without parameters. */
export const PLAIN_LISTING: ListingOptions = {
  includeAccessGroups: false,
  onlyAccessGroups: false,
  returnWildcardRoutes: false,
};
