import type { ErrorCode, ErrorKind } from '../errors/codes.ts';
import type { Envelope } from './envelope.ts';

/** What an answer means to a caller. */
export interface Meaning {
  readonly code: ErrorCode;
  readonly kind: ErrorKind;
}

/** Kinds of message, each with what it means. The first that fits holds; the proxy's `type` is asked only where it says something. */
const MESSAGES: readonly (readonly [RegExp, ErrorCode, ErrorKind])[] = [
  [/LiteLLM Enterprise user|enterprise.only feature|AUTO_ROUTER_LICENSE/i, 'enterprise_only', 'enterprise_only'],
  [/STORE_MODEL_IN_DB|only supported for DB-stored/, 'database_off', 'store_model_in_db_off'],
  [/DB not connected|No (?:DB connected|connected db)/i, 'database_off', 'no_database'],
  [/Model in config|config-based model/, 'config_model', 'config_model'],
  [/^model not found$|Model .*not found (?:in db|on )/is, 'not_found', 'deployment_not_found'],
  [/Team.*(?:does not|doesn't) exist/is, 'not_found', 'team_not_found'],
  [/No credential named|Credential .* not found/s, 'not_found', 'credential_not_found'],
  [/^(?:model_info(?:\.id)?|litellm_params) not provided$/, 'validation', 'part_missing'],
  [/object has no attribute 'get'/, 'validation', 'body_not_an_object'],
  [/No api key passed in/, 'authentication', 'key_missing'],
  [/Malformed API Key/, 'authentication', 'key_malformed'],
  [/Expired Key/i, 'authentication', 'key_expired'],
  [/Invalid proxy server token/, 'authentication', 'key_unknown'],
  [/Budget ?(?:has been )?exceeded|over budget/i, 'rate_limited', 'budget_exceeded'],
  [/not authorized to access this team|does not match the API key's team/, 'permission', 'not_in_team'],
  [
    /not have permission|Only (?:a )?proxy admin|View-only users|not allowed to (?:access|call)/i,
    'permission',
    'not_permitted',
  ],
  [/Failed to add model to db/, 'server', 'write_failed'],
  [/(?:Model List|Router is) not loaded|No models configured/i, 'server', 'no_router'],
];

const TYPES: Readonly<Record<string, Meaning>> = {
  token_not_found_in_db: { code: 'authentication', kind: 'key_unknown' },
  expired_key: { code: 'authentication', kind: 'key_expired' },
  budget_exceeded: { code: 'rate_limited', kind: 'budget_exceeded' },
};

const STATUSES: Readonly<Record<number, Meaning>> = {
  401: { code: 'authentication', kind: 'other' },
  403: { code: 'permission', kind: 'not_permitted' },
  404: { code: 'not_found', kind: 'other' },
  405: { code: 'route_not_found', kind: 'method' },
  408: { code: 'timeout', kind: 'other' },
  409: { code: 'conflict', kind: 'conflict' },
  422: { code: 'validation', kind: 'invalid' },
  429: { code: 'rate_limited', kind: 'too_many_requests' },
};

function ofStatus(status: number): Meaning {
  return (
    STATUSES[status] ??
    (status >= 500 ? { code: 'server', kind: 'unhandled' } : { code: 'validation', kind: 'bad_request' })
  );
}

/** What no proxy says: a page, a cut body, JSON of somebody else, a gateway's text. Too many requests are that, whoever says so. */
function notTheProxy(status: number, { shape }: Envelope): ErrorKind | undefined {
  if (status === 429) return undefined;
  if (shape === 'html') return 'html';
  if (shape === 'malformed') return 'malformed_json';
  if (status < 400 || shape === 'other') return shape === 'empty' ? 'empty' : 'unexpected_body';
  const gateway = status >= 502 && status <= 504;
  return shape === 'text' && gateway ? 'unexpected_body' : undefined;
}

/** What an answer means: by what it is, then by its message, then by its status. */
export function classify(status: number, envelope: Envelope): Meaning {
  const foreign = notTheProxy(status, envelope);
  if (foreign !== undefined) return { code: 'not_the_proxy', kind: foreign };
  const { shape, message, type } = envelope;
  if (shape === 'empty') return { ...ofStatus(status), kind: 'empty' };
  if (shape === 'issues') return { code: 'validation', kind: 'invalid' };
  if (shape === 'detail-text' && status === 404 && message === 'Not Found')
    return { code: 'route_not_found', kind: 'route' };
  const known = TYPES[type];
  if (known) return known;
  if (type === 'no_db_connection' && status >= 500) return { code: 'server', kind: 'database_down' };
  for (const [pattern, code, kind] of MESSAGES) if (pattern.test(message)) return { code, kind };
  return ofStatus(status);
}
