import type { ErrorCode, ErrorKind } from '../errors/codes.ts';
import type { Envelope } from './envelope.ts';

/** What an answer means to a caller. */
export interface Meaning {
  readonly code: ErrorCode;
  readonly kind: ErrorKind;
}

/** What a proxy says in its message or its type, by what it means. The first that fits holds; what is not here is told by its status. */
const RULES: readonly (readonly [ErrorCode, ErrorKind, RegExp])[] = [
  ['enterprise_only', 'enterprise_only', /LiteLLM Enterprise user|enterprise.only feature|_LICENSE\b/i],
  ['database_off', 'store_model_in_db_off', /STORE_MODEL_IN_DB|only supported for DB-stored/],
  ['database_off', 'no_database', /No connected db|DB (?:not )?connected/i],
  ['config_model', 'config_model', /Model in config|config-based model/],
  ['not_found', 'deployment_not_found', /^model not found$|Model .*not found (?:in db|on )/is],
  ['not_found', 'team_not_found', /Team.* (?:does not|doesn't) exist/is],
  ['not_found', 'credential_not_found', /credential .*(?:not found|exists)/is],
  ['validation', 'part_missing', /^(?:model_info(?:\.id)?|litellm_params) not provided$/],
  ['validation', 'body_not_an_object', /has no attribute 'get'|expected an object/],
  ['rate_limited', 'budget_exceeded', /budget.*exceeded|over budget/i],
  ['authentication', 'key_expired', /Expired Key/i],
  [
    'permission',
    'not_permitted',
    /not have permission|Only (?:a )?proxy admin|not authorized|not allowed to|View-only/i,
  ],
  ['server', 'write_failed', /Failed to add model to db/],
  ['server', 'saved_not_served', /was saved to the database, but/],
  ['server', 'no_router', /(?:Model List|Router is) not loaded|No models configured/i],
];

const STATUSES: Readonly<Record<number, ErrorCode>> = {
  401: 'authentication',
  403: 'permission',
  404: 'not_found',
  405: 'route_not_found',
  408: 'timeout',
  409: 'conflict',
  429: 'rate_limited',
};

/** What no proxy says: a page, a cut body, JSON of somebody else, a gateway's text. Too many requests are that, whoever says so. */
function foreignKind(status: number, { shape }: Envelope): ErrorKind | undefined {
  if (status === 429) return undefined;
  if (shape === 'html' || shape === 'malformed_json') return shape;
  if (shape === 'empty') return status < 400 ? shape : undefined;
  const isForeign = status < 400 || shape === 'other' || (shape === 'text' && status > 501 && status < 505);
  return isForeign ? 'unexpected_body' : undefined;
}

/** What an answer means: by what it is, then by its message, then by its status. */
export function classify(status: number, envelope: Envelope): Meaning {
  const { shape, message, type } = envelope;
  const foreign = foreignKind(status, envelope);
  if (foreign) return { code: 'not_the_proxy', kind: foreign };
  if (shape === 'detail-text' && message === 'Not Found') return { code: 'route_not_found', kind: 'route' };
  if (type === 'no_db_connection' && status > 499) return { code: 'server', kind: 'database_down' };
  // The proxy's own words come first; a page of them, searched to its end from every word, would take minutes.
  const head = message.slice(0, 4000);
  const rule = shape === 'issues' ? undefined : RULES.find(([, , words]) => words.test(head) || words.test(type));
  const code = STATUSES[status] ?? (status > 499 ? 'server' : 'validation');
  return rule ? { code: rule[0], kind: rule[1] } : { code, kind: shape === 'empty' ? shape : 'other' };
}
