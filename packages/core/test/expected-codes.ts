import type { ErrorCode, ErrorKind } from '../src/errors/codes.ts';

/** What each kind of recorded failure must decode to: by status and a piece of the raw answer. Exactly one row fits each. */
export const EXPECTED: readonly (readonly [number, RegExp, ErrorCode, ErrorKind])[] = [
  [401, /No api key passed in/, 'authentication', 'other'],
  [401, /Malformed API Key/, 'authentication', 'other'],
  [400, /Invalid JSON payload: expected an object/, 'validation', 'body_not_an_object'],
  [401, /token_not_found_in_db/, 'authentication', 'other'],
  [401, /has no attribute 'get'/, 'validation', 'body_not_an_object'],
  [403, /You can only make model calls if you are a PROXY_ADMIN/, 'permission', 'not_permitted'],
  [403, /LITELLM_LICENSE/, 'enterprise_only', 'enterprise_only'],
  [403, /not authorized to access this team/, 'permission', 'not_permitted'],
  [400, /not found on litellm proxy/, 'not_found', 'deployment_not_found'],
  [400, /not found in db/, 'not_found', 'deployment_not_found'],
  [400, /Authentication Error, model not found|"message":"model not found/, 'not_found', 'deployment_not_found'],
  [404, /not found on proxy/, 'not_found', 'deployment_not_found'],
  [400, /Team id=\S+ does not exist/, 'not_found', 'team_not_found'],
  [404, /Team doesn't exist/, 'not_found', 'team_not_found'],
  [404, /^\{"detail":"Not Found"\}$/, 'route_not_found', 'route'],
  [405, /^\{"detail":"Method Not Allowed"\}$/, 'route_not_found', 'other'],
  [400, /not provided/, 'validation', 'part_missing'],
  [422, /"detail":\[/, 'validation', 'other'],
  [400, /Model in config|config-based model/, 'config_model', 'config_model'],
  [400, /only supported for DB-stored/, 'database_off', 'store_model_in_db_off'],
  [500, /STORE_MODEL_IN_DB/, 'database_off', 'store_model_in_db_off'],
  [500, /Failed to add model to db/, 'server', 'write_failed'],
  [500, /^Internal Server Error$|"Internal server error"/, 'server', 'other'],
];
