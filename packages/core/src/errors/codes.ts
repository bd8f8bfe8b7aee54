/**
 * What a caller can do differently, one code each. Stable: a code is never renamed, a new one can join.
 *
 * | code | what to do |
 * |---|---|
 * | `authentication` | give a key that the proxy knows |
 * | `permission` | use a key of another role, or another team |
 * | `not_found` | the deployment, team or credential is not there |
 * | `route_not_found` | mend the base URL, or the id in it; the proxy may be too old |
 * | `validation` | mend the request: `issues` says where |
 * | `conflict` | read again, then decide |
 * | `config_model` | change the config file: the API cannot |
 * | `database_off` | give the proxy a database and `store_model_in_db` |
 * | `enterprise_only` | needs a licence |
 * | `rate_limited` | wait, or raise the budget |
 * | `server` | the proxy failed: look into its log |
 * | `connection` | nobody answered |
 * | `timeout` | the answer took too long |
 * | `aborted` | the caller gave up |
 * | `outcome_unknown` | a write may or may not have happened: look |
 * | `not_the_proxy` | something else answered: a gateway, a login page |
 * | `refused` | nothing was sent: the call would have done harm, `kind` says which |
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
  | 'refused';

/** What exactly happened, where that is finer than the code; else `other`. New kinds can join: branch on the code. */
export type ErrorKind =
  | 'key_expired'
  | 'not_permitted'
  | 'enterprise_only'
  | 'deployment_not_found'
  | 'team_not_found'
  | 'credential_not_found'
  | 'route'
  | 'body_not_an_object'
  | 'part_missing'
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
  | 'false_secret'
  | 'foreign_id'
  | 'null_is_ignored'
  | 'cannot_unset'
  | 'set_and_unset'
  | 'drops_config_models'
  | 'unreachable_id'
  | 'other';
