/**
 * What the caller can do about an error. A code is never renamed; new ones can be added.
 *
 * | code | what to do |
 * |---|---|
 * | `authentication` | use a key that the proxy knows |
 * | `permission` | use a key with another role, or of another team |
 * | `not_found` | check the id: the deployment, team or credential does not exist |
 * | `route_not_found` | fix the base URL or the id in the path, or upgrade the proxy |
 * | `validation` | fix the request: `issues` lists the fields |
 * | `conflict` | read again, then decide |
 * | `config_model` | edit the config file: the API cannot change its deployments |
 * | `database_off` | give the proxy a database and turn `store_model_in_db` on |
 * | `enterprise_only` | get a license, or do without the feature |
 * | `rate_limited` | wait, or raise the budget |
 * | `server` | check the proxy's log |
 * | `connection` | check that the proxy is running and reachable |
 * | `timeout` | allow more time |
 * | `aborted` | nothing: the caller aborted the call |
 * | `outcome_unknown` | read the deployment: the write may or may not have happened |
 * | `not_the_proxy` | check the base URL: a gateway or login page sent the response |
 * | `response_too_large` | read the list with `iterate`, or raise `maxResponseBytes` |
 * | `refused` | fix the request: it was not sent, because it would do harm (`kind` says which) |
 */
export type ErrorCode =
  | 'authentication'
  | 'permission'
  | 'not_found'
  | 'route_not_found'
  | 'validation'
  | 'conflict'
  | 'config_model'
  | 'database_off'
  | 'enterprise_only'
  | 'rate_limited'
  | 'server'
  | 'connection'
  | 'timeout'
  | 'aborted'
  | 'outcome_unknown'
  | 'not_the_proxy'
  | 'response_too_large'
  | 'refused';

/**
 * What happened, in more detail than the {@link ErrorCode}; `other` if there is no more to say. New kinds can be added, so branch on the code and
 * use the kind only where it makes a difference.
 */
export type ErrorKind =
  | 'key_expired'
  | 'not_permitted'
  | 'enterprise_only'
  | 'deployment_not_found'
  | 'team_not_found'
  | 'credential_not_found'
  | 'route'
  | 'body_not_an_object'
  | 'missing_field'
  | 'config_model'
  | 'store_model_in_db_off'
  | 'no_database'
  | 'database_down'
  | 'no_router'
  | 'write_failed'
  | 'saved_not_served'
  | 'budget_exceeded'
  | 'html'
  | 'malformed_json'
  | 'unexpected_body'
  | 'empty'
  | 'masked_secret'
  | 'id_mismatch'
  | 'null_is_ignored'
  | 'resets_booleans'
  | 'cannot_unset'
  | 'set_and_unset'
  | 'drops_config_models'
  | 'unreachable_id'
  | 'other';
